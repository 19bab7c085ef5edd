package io.compliancescan.persistence.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/**
 * Points in time as {@code DATETIME(3)} in UTC. They travel as text: the date types of JDBC pass through the zone of the
 * JVM, where some local times do not exist, and mean what parameters of the connection say.
 */
public final class UtcTime {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);

    /** Drivers differ in how many decimals they show. */
    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter(Locale.ROOT);

    private UtcTime() {}

    /** The time as the column takes it; what is finer than a millisecond is cut off. */
    public static String write(Instant time) {
        return WRITTEN.format(time.atOffset(ZoneOffset.UTC));
    }

    /**
     * The time that a column of a row holds. Not read as text, which the driver makes of what passed through the zone of the
     * JVM, and without the zeros that a fraction begins with.
     */
    public static Instant read(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** The same where there need not be one. */
    public static Optional<Instant> readOptional(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }

    /** The time that the column holds. */
    public static Instant read(String column) {
        return LocalDateTime.parse(column, READ).toInstant(ZoneOffset.UTC);
    }
}
