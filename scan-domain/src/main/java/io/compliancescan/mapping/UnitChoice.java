package io.compliancescan.mapping;

import io.compliancescan.importer.ColumnProfile;
import io.compliancescan.importer.NumberNotation;
import io.compliancescan.importer.NumberReading;
import io.compliancescan.mapping.ClarificationQuestion.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which numbers are read of a column that counts in several units. */
final class UnitChoice {

    private static final String ALL = "all";

    private UnitChoice() {}

    static ClarificationQuestion question(String id, ColumnProfile column, List<String> cells) {
        String units = String.join(", ", column.units());
        return new ClarificationQuestion(
                id,
                column.heading(),
                "The column \"" + column.heading() + "\" holds numbers in several units: " + units
                        + ". Which of them are to be read?",
                Stream.concat(column.units().stream().map(UnitChoice::only), Stream.of(all()))
                        .toList(),
                example(column, cells));
    }

    /** How numbers are read once that was answered. */
    static NumberReading reading(NumberNotation notation, String answer) {
        return new NumberReading(notation, Optional.of(answer).filter(unit -> !unit.equals(ALL)));
    }

    private static String example(ColumnProfile column, List<String> cells) {
        return cells.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse(column.units().get(0));
    }

    private static Option only(String unit) {
        return new Option(
                unit, "Only those in " + unit + " and those that name no unit. All others count as unreadable.");
    }

    private static Option all() {
        return new Option(ALL, "All of them, as if their units were the same.");
    }
}
