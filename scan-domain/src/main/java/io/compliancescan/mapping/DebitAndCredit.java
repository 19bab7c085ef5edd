package io.compliancescan.mapping;

import io.compliancescan.importer.ColumnProfile;
import io.compliancescan.importer.TableProfile;
import java.util.Optional;

/**
 * Two columns that hold the amounts of a bank's statement, where other files have one.
 *
 * @param debit heading of the amounts that leave the account
 * @param credit heading of those that come in
 */
record DebitAndCredit(String debit, String credit) {

    /** Those of a file, or empty when it does not have both. */
    static Optional<DebitAndCredit> in(TableProfile profile) {
        return column("debit", profile).flatMap(debit -> column("credit", profile)
                .filter(credit -> !credit.equals(debit))
                .map(credit -> new DebitAndCredit(debit, credit)));
    }

    /** What to tell the owner of the file. */
    String note() {
        return "The file has no one column of amounts: \"" + debit + "\" seems to hold those that go out, \"" + credit
                + "\" those that come in. The amount is read from one column: bring both together in one, or map the one"
                + " that the rules are about.";
    }

    private static Optional<String> column(String field, TableProfile profile) {
        return profile.columns().stream()
                .filter(column -> !column.numberNotations().isEmpty())
                .map(ColumnProfile::heading)
                .filter(heading -> UsualHeadings.find(field, heading).isPresent())
                .findFirst();
    }
}
