package io.compliancescan.policy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** How documents write points in time: a date, which is its first moment in UTC, or a moment in ISO 8601. */
final class Moments {

    private static final int LENGTH_OF_A_DATE = 10;

    private Moments() {}

    /** The moment at that place; a problem when it is none. */
    static Optional<Instant> read(Node node) {
        Optional<Instant> moment = ifAny(node);
        if (moment.isEmpty()) {
            node.problem("must be a date such as \"2024-01-15\" (its first moment in UTC) "
                    + "or a moment such as \"2024-01-15T10:30:00Z\"");
        }
        return moment;
    }

    /** The moment at that place, or empty when it is none. */
    static Optional<Instant> ifAny(Node node) {
        return node.value() instanceof String text ? parse(text.strip()) : Optional.empty();
    }

    private static Optional<Instant> parse(String text) {
        try {
            return Optional.of(
                    text.length() <= LENGTH_OF_A_DATE
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : Instant.parse(text));
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }
}
