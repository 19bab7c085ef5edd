package io.compliancescan.launcher.database;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a database server says it is.
 *
 * @param text the answer to {@code SELECT VERSION()}
 */
record ServerVersion(String text) {

    private static final Pattern MARIADB = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\..*MariaDB.*");

    /** The first long-term release that stores UUIDs as such. */
    private static final int MAJOR = 10;

    private static final int MINOR = 11;

    static ServerVersion of(String text) {
        return new ServerVersion(text);
    }

    /** Why the service cannot use it, as the end of a sentence that begins with the server. */
    Optional<String> problem() {
        var matcher = MARIADB.matcher(text);
        if (!matcher.matches()) {
            return Optional.of("is not a MariaDB (it says " + text + "); use MariaDB 10.11 or later.");
        }
        int major = Integer.parseInt(matcher.group(1));
        int minor = Integer.parseInt(matcher.group(2));
        boolean recent = major > MAJOR || major == MAJOR && minor >= MINOR;
        return recent
                ? Optional.empty()
                : Optional.of("is MariaDB " + major + "." + minor + ", which is too old; use MariaDB 10.11 or later.");
    }
}
