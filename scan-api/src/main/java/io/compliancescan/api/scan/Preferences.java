package io.compliancescan.api.scan;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a client prefers, by the header {@code Prefer} (RFC 7240). What cannot be understood is as if it were not there.
 *
 * @param patience how long the client waits for the end, if it wants to; more than nothing
 */
record Preferences(Optional<Duration> patience) {

    /** How long anybody may wait. */
    static final Duration MOST = Duration.ofSeconds(60);

    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\]|\\\\.)*\"");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    /**
     * @param headers every line of the header
     */
    static Preferences of(List<String> headers) {
        return new Preferences(headers.stream()
                .map(header -> QUOTED.matcher(header).replaceAll(quoted -> unquoted(quoted.group())))
                .flatMap(header -> Stream.of(header.split(",")))
                .map(preference -> preference.split(";", 2)[0].split("=", 2))
                .filter(preference ->
                        preference[0].strip().toLowerCase(Locale.ROOT).equals("wait"))
                .findFirst()
                .flatMap(preference -> preference.length < 2 ? Optional.empty() : seconds(preference[1].strip())));
    }

    /** Commas and the like stand for themselves in quotes, and in no number of seconds. */
    private static String unquoted(String quoted) {
        String content = quoted.substring(1, quoted.length() - 1);
        return SECONDS.matcher(content).matches() ? content : "?";
    }

    private static Optional<Duration> seconds(String text) {
        return Optional.of(text)
                .filter(value -> SECONDS.matcher(value).matches())
                .map(Long::parseLong)
                .filter(seconds -> seconds > 0)
                .map(Duration::ofSeconds)
                .map(wanted -> wanted.compareTo(MOST) > 0 ? MOST : wanted);
    }
}
