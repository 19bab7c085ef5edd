package io.compliancescan.benchmark.storing;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A violation of one record, as the product stores it.
 *
 * @param cells ready to be sent, since making them up is not part of storing them; null where there is nothing
 */
record StoredRow(List<Object> cells) {

    static final String COLUMNS = "scan_id, rule_number, violation_number, id, organisation_id, rule_id, severity,"
            + " account, records, records_packed, first_millis, last_millis, amount, measured";

    static final int WIDTH = 14;

    /** So many violations of one rule. */
    static List<StoredRow> ofRule(UUID scan, int rule, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new StoredRow(cells(scan, rule, number)))
                .toList();
    }

    /** Sets the parameters from the given one on. */
    void bind(PreparedStatement statement, int first) throws SQLException {
        for (int i = 0; i < WIDTH; i++) {
            statement.setObject(first + i, cells.get(i));
        }
    }

    /** As {@code LOAD DATA} reads it. None of the cells holds what would have to be escaped. */
    String line() {
        return cells.stream()
                .map(cell -> cell == null ? "\\N" : cell.toString())
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private static List<Object> cells(UUID scan, int rule, int number) {
        // Like the product's ids: they begin with the time, so that the index grows at its end.
        UUID id = new UUID(scan.getMostSignificantBits() + number, (long) rule << 32 | number);
        String account = String.format(Locale.ROOT, "C%09d", number * 7919 % 1_000_000);
        return Arrays.asList(
                scan.toString(),
                rule,
                number,
                id.toString(),
                "default",
                "RULE_" + rule,
                "HIGH",
                account,
                String.valueOf(number * 3 + 1),
                null,
                null,
                null,
                number + ".25",
                null);
    }
}
