package io.compliancescan.condition;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether a text is one of a fixed list.
 *
 * @param texts at least one
 */
public record OneOf(String field, List<String> texts, boolean caseSensitive) implements TextCondition {

    public OneOf {
        texts = List.copyOf(texts);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("IN needs at least one value");
        }
    }

    /** Whether a text is one of the list, whatever its case. */
    public static OneOf of(String field, String... texts) {
        return new OneOf(field, List.of(texts), false);
    }

    @Override
    public Predicate<String> predicate() {
        Set<String> sought = texts.stream()
                .map(text -> Letters.comparable(text, caseSensitive))
                .collect(Collectors.toUnmodifiableSet());
        return cell -> sought.contains(Letters.comparable(cell, caseSensitive));
    }
}
