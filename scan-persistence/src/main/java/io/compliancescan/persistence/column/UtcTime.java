package io.compliancescan.persistence.column;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A point in time as a {@code DATETIME(3)} in UTC; finer than a millisecond is cut off. It travels as text, since the
 * date types of JDBC pass through the zone of the JVM, where some local times do not exist.
 */
@Converter
public class UtcTime implements AttributeConverter<Instant, String> {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);
    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss[.SSS]", Locale.ROOT);

    @Override
    public String convertToDatabaseColumn(Instant time) {
        return time == null ? null : WRITTEN.format(time.atOffset(ZoneOffset.UTC));
    }

    @Override
    public Instant convertToEntityAttribute(String text) {
        return text == null ? null : LocalDateTime.parse(text, READ).toInstant(ZoneOffset.UTC);
    }
}
