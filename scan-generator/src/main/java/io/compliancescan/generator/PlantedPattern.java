package io.compliancescan.generator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/**
 * One entry of the answer key.
 *
 * @param account as in the file's {@code account} column
 * @param rows numbers of the records that are the evidence, the first record after the header being 1; ascending, never
 *     empty
 * @param first time of the first of them
 * @param last time of the last of them
 */
public record PlantedPattern(PatternKind kind, String account, List<Long> rows, Instant first, Instant last) {

    /**
     * Copies the rows.
     *
     * @throws IllegalArgumentException if there are no rows, or the last is before the first
     */
    public PlantedPattern {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(account, "account");
        rows = List.copyOf(rows);
        if (rows.isEmpty() || last.isBefore(first)) {
            throw new IllegalArgumentException("no pattern: rows " + rows + " from " + first + " to " + last);
        }
    }

    /** Whether the evidence lies on more than one calendar day in UTC. */
    public boolean acrossMidnight() {
        return !LocalDate.ofInstant(first, ZoneOffset.UTC).equals(LocalDate.ofInstant(last, ZoneOffset.UTC));
    }
}
