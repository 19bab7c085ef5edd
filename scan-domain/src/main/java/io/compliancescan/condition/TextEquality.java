package io.compliancescan.condition;

import java.util.function.Predicate;

/** Whether a text equals a fixed one. */
public record TextEquality(String field, String text, boolean caseSensitive) implements TextCondition {

    @Override
    public Predicate<String> predicate() {
        String sought = Letters.comparable(text, caseSensitive);
        return cell -> Letters.comparable(cell, caseSensitive).equals(sought);
    }
}
