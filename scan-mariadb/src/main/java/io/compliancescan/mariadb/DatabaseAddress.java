package io.compliancescan.mariadb;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a MariaDB is and how to log in.
 *
 * @param url {@code jdbc:mariadb://host:port/database}, with or without parameters
 * @param user the database user
 * @param password may hold any character; never printed
 */
public record DatabaseAddress(String url, String user, String password) {

    private static final Pattern URL =
            Pattern.compile("jdbc:mariadb:(?:\\w+:)?//(?<hosts>[^/?]+)/(?<database>[^/?]+)(?:\\?(?<parameters>.*))?");

    public DatabaseAddress {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
        if (!URL.matcher(url).matches()) {
            throw new IllegalArgumentException("The database URL must look like jdbc:mariadb://host:3306/database");
        }
    }

    /** The name of the database (schema) in the URL. */
    public String database() {
        return part("database").orElseThrow();
    }

    /** Host and port as written in the URL, for messages. */
    public String hosts() {
        return part("hosts").orElseThrow();
    }

    /**
     * The same address with every parameter that the service relies on. What the URL already says about one of them is
     * kept.
     */
    public DatabaseAddress forService() {
        var parameters = part("parameters").orElse("");
        var missing = ServiceParameter.all()
                .filter(Predicate.not(parameter -> parameter.isIn(parameters)))
                .map(ServiceParameter::text);
        var complete = Stream.concat(Stream.of(parameters).filter(Predicate.not(String::isEmpty)), missing)
                .collect(Collectors.joining("&"));
        return new DatabaseAddress(url.replaceFirst("\\?.*", "") + "?" + complete, user, password);
    }

    private Optional<String> part(String group) {
        var matcher = URL.matcher(url);
        return matcher.matches() ? Optional.ofNullable(matcher.group(group)) : Optional.empty();
    }

    /** Without the password, and without URL parameters, which may hold one. */
    @Override
    public String toString() {
        return user + "@" + hosts() + "/" + database();
    }

    /** A driver parameter that the service relies on. */
    private record ServiceParameter(String name, String value) {

        static Stream<ServiceParameter> all() {
            return Stream.of(
                    // Payara's job repository only knows "MySQL" by that name, and dies of a null pointer otherwise.
                    new ServiceParameter("useMysqlMetadata", "true"),
                    // Instants are written and read as UTC, whatever the zone of the machine or of the server.
                    new ServiceParameter("connectionTimeZone", "UTC"),
                    new ServiceParameter("forceConnectionTimeZoneToSession", "true"),
                    // What a transaction reads, to write something elsewhere, it does not lock, nor the gaps between
                    // rows.
                    // Who must not be overtaken locks the scan, policy or case first.
                    new ServiceParameter("transactionIsolation", "READ-COMMITTED"),
                    // A node that was paused in the middle of a transaction does not keep others from what it has
                    // locked.
                    new ServiceParameter(
                            "sessionVariables", "idle_write_transaction_timeout=20,idle_transaction_timeout=60"),
                    new ServiceParameter("connectTimeout", "10000"),
                    // Longer than any statement takes, migrations aside, or waits for a lock; without it, one whose
                    // answer
                    // is lost is waited for for ever.
                    new ServiceParameter("socketTimeout", "60000"));
        }

        boolean isIn(String parameters) {
            var start = name.toLowerCase(Locale.ROOT) + "=";
            return Arrays.stream(parameters.split("&"))
                    .anyMatch(given -> given.toLowerCase(Locale.ROOT).startsWith(start));
        }

        String text() {
            return name + "=" + value;
        }
    }
}
