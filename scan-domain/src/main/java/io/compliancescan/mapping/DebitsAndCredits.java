package io.compliancescan.mapping;

import io.compliancescan.importer.ColumnProfile;
import io.compliancescan.importer.TableProfile;
import java.util.Optional;

/**
 * Two columns that hold the amounts of a bank's statement, where other files have one.
 *
 * @param debit the amounts that leave the account
 * @param credit those that come in
 * @param confidence that they are these, from 0 to 100
 */
record DebitsAndCredits(ColumnProfile debit, ColumnProfile credit, int confidence) {

    /** What it costs when the columns do not look as if each record had one of them. */
    private static final int DOUBT = 30;

    /** Those of a file, or empty when it does not have both. */
    static Optional<DebitsAndCredits> in(TableProfile profile) {
        return column("debit", profile).flatMap(debit -> column("credit", profile)
                .filter(credit -> !credit.column.equals(debit.column))
                .map(credit -> new DebitsAndCredits(
                        debit.column, credit.column, Math.min(debit.confidence, credit.confidence))));
    }

    /** The amount as one field of both columns. */
    FieldSuggestion amount(TableProfile profile) {
        String reason = "\"" + debit.heading() + "\" is a usual heading of amounts that go out, and \""
                + credit.heading() + "\" of those that come in";
        boolean doubtful = cells(debit, profile) + cells(credit, profile) > profile.records() && !zeros();
        return new FieldSuggestion(
                new FieldColumns.DebitAndCredit(debit.heading(), credit.heading()),
                doubtful ? confidence - DOUBT : confidence,
                reason + (doubtful ? ", but some records have both." : "."));
    }

    /** What to tell the owner of the file. */
    String note() {
        return "The amount of a record is what \"" + debit.heading() + "\" or \"" + credit.heading()
                + "\" holds, without its sign. Rules about one way of the money alone can name that column.";
    }

    private static int cells(ColumnProfile column, TableProfile profile) {
        return profile.records() - column.blank();
    }

    /** Whether zeros may stand where there is nothing. */
    private boolean zeros() {
        return mayBeZero(debit) && mayBeZero(credit);
    }

    private static boolean mayBeZero(ColumnProfile column) {
        return column.range()
                .filter(range -> range.least().signum() <= 0 && range.greatest().signum() >= 0)
                .isPresent();
    }

    private static Optional<Found> column(String field, TableProfile profile) {
        return profile.columns().stream()
                .filter(column -> !column.numberNotations().isEmpty())
                .flatMap(column -> UsualHeadings.find(field, column.heading()).stream()
                        .map(usual -> new Found(column, usual.confidence())))
                .findFirst();
    }

    private record Found(ColumnProfile column, int confidence) {}
}
