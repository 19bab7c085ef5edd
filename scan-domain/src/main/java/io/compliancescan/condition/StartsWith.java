package io.compliancescan.condition;

import java.util.function.Predicate;

/** Whether a text starts with a fixed one. */
public record StartsWith(String field, String text, boolean caseSensitive) implements TextCondition {

    @Override
    public Predicate<String> predicate() {
        String sought = Letters.comparable(text, caseSensitive);
        return cell -> Letters.comparable(cell, caseSensitive).startsWith(sought);
    }
}
