package io.compliancescan.condition;

import com.google.re2j.Pattern;
import java.util.function.Predicate;

/**
 * Whether a regular expression in RE2's syntax is found anywhere in a text. RE2 takes time linear in the text, whatever
 * the expression, so that no policy can hang a scan.
 */
public record Matches(String field, String expression) implements TextCondition {

    /**
     * @throws com.google.re2j.PatternSyntaxException when the expression is none
     */
    public Matches {
        Pattern.compile(expression);
    }

    @Override
    public Predicate<String> predicate() {
        Pattern pattern = Pattern.compile(expression);
        return cell -> pattern.matcher(cell).find();
    }
}
