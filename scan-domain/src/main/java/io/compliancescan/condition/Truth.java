package io.compliancescan.condition;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Whether a yes-or-no cell says yes, or says no. UNKNOWN where it says something else. */
public record Truth(String field, boolean expected) implements TextCondition {

    private static final Set<String> YES = Set.of("true", "t", "yes", "y", "on", "1");
    private static final Set<String> NO = Set.of("false", "f", "no", "n", "off", "0");

    @Override
    public Predicate<String> predicate() {
        Set<String> sought = expected ? YES : NO;
        return cell -> sought.contains(word(cell));
    }

    @Override
    public boolean decides(String text) {
        return YES.contains(word(text)) || NO.contains(word(text));
    }

    private static String word(String cell) {
        return cell.toLowerCase(Locale.ROOT);
    }
}
