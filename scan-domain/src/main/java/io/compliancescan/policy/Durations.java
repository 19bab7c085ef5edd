package io.compliancescan.policy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How documents write lengths of time: {@code 24h}, {@code 30d}, {@code 90m}, {@code PT36H}, or a number of hours. */
final class Durations {

    private static final Pattern SHORT = Pattern.compile("(\\d{1,9})\\s*([mhd])");
    private static final BigDecimal MILLIS_PER_HOUR =
            BigDecimal.valueOf(Duration.ofHours(1).toMillis());

    /** A thousand years: more is a mistake, and sums of times must not overflow. */
    private static final Duration LONGEST = Duration.ofDays(365_250);

    private Durations() {}

    /** The length at that place; a problem when it is none or too long. */
    static Optional<Duration> read(Node node) {
        Optional<BigDecimal> hours = node.numberIfAny();
        Optional<Duration> length = hours.isPresent()
                ? hours.flatMap(Durations::ofHours)
                : Optional.ofNullable(node.value())
                        .filter(String.class::isInstance)
                        .flatMap(text -> parse(((String) text).strip()));
        if (length.isEmpty()) {
            node.problem("must be a length of time such as \"24h\", \"30d\" or \"PT36H\", or a number of hours, "
                    + "in whole milliseconds up to a thousand years");
        }
        return length;
    }

    /** The length as {@link #read} understands it. */
    static String write(Duration length) {
        if (length.toMillis() % Duration.ofDays(1).toMillis() == 0) {
            return length.toDays() + "d";
        }
        return length.toMillis() % Duration.ofHours(1).toMillis() == 0 ? length.toHours() + "h" : length.toString();
    }

    private static Optional<Duration> ofHours(BigDecimal hours) {
        BigDecimal millis = hours.multiply(MILLIS_PER_HOUR).stripTrailingZeros();
        boolean whole = millis.scale() <= 0 && millis.abs().compareTo(BigDecimal.valueOf(LONGEST.toMillis())) <= 0;
        return whole ? bounded(Duration.ofMillis(millis.longValueExact())) : Optional.empty();
    }

    private static Optional<Duration> parse(String text) {
        Matcher matcher = SHORT.matcher(text);
        if (matcher.matches()) {
            long amount = Long.parseLong(matcher.group(1));
            return bounded(
                    switch (matcher.group(2)) {
                        case "m" -> Duration.ofMinutes(amount);
                        case "h" -> Duration.ofHours(amount);
                        default -> Duration.ofDays(amount);
                    });
        }
        try {
            return bounded(Duration.parse(text));
        } catch (DateTimeParseException notALength) {
            return Optional.empty();
        }
    }

    /** Empty for what is negative or too long; zero is left to who asks. */
    private static Optional<Duration> bounded(Duration length) {
        boolean usable =
                !length.isNegative() && length.compareTo(LONGEST) <= 0 && length.toNanosPart() % 1_000_000 == 0;
        return usable ? Optional.of(length) : Optional.empty();
    }
}
