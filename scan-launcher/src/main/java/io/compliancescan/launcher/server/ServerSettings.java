package io.compliancescan.launcher.server;

import io.compliancescan.mariadb.DatabaseAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Payara Micro must be told so that both WARs and the job repository find their database: the commands of
 * {@code --postbootcommandfile}, and the JVM options and environment variables that go with them.
 *
 * <p>The commands hold references, not values. So no secret lies in a file or shows in the process list, and nothing in a
 * password means anything to Payara, which cuts commands at blanks and quotes, properties at {@code :} and {@code =},
 * and puts in variables wherever it finds {@code ${…}}.
 */
public final class ServerSettings {

    /** Values that Payara has already put in are not looked at again, except this one, which stands for a dollar sign. */
    private static final String DOLLAR_PROPERTY = "scan.dollar";

    private final Map<Value, String> values;
    private final boolean inEnvironment;

    private ServerSettings(DatabaseAddress address, boolean inEnvironment) {
        var service = address.forService();
        this.values = Map.of(
                Value.URL, service.url(),
                Value.USER, service.user(),
                Value.PASSWORD, service.password(),
                Value.NAME, service.database());
        this.inEnvironment = inEnvironment;
    }

    /** The values come as environment variables, which only the owner of the process can read. */
    public static ServerSettings inEnvironment(DatabaseAddress address) {
        return new ServerSettings(address, true);
    }

    /** The values come as system properties: for tests, whose container cannot set environment variables. */
    public static ServerSettings inSystemProperties(DatabaseAddress address) {
        return new ServerSettings(address, false);
    }

    /**
     * The commands, one a line. One pool without XA serves JPA and the job repository, because two such pools cannot take
     * part in one transaction, and a checkpoint must be committed together with what it stands for. Connections are
     * tried whenever they are handed out, since the job repository loses those that it finds dead; what it loses all the
     * same is taken back after four hours, longer than anybody has one.
     * Scheduled work has threads enough, so that what waits for the database keeps nothing else from its turn.
     */
    public String postBootCommands() {
        return String.join(
                "\n",
                "create-jdbc-connection-pool --datasourceclassname=org.mariadb.jdbc.MariaDbDataSource"
                        + " --restype=javax.sql.DataSource --steadypoolsize=4 --maxpoolsize=32 --maxwait=10000"
                        + " --isconnectvalidatereq=true --validationmethod=table --validationtable=DUAL"
                        + " --leaktimeout=14400 --leakreclaim=true --property=url=" + reference(Value.URL)
                        + ":user=" + reference(Value.USER) + ":password=" + reference(Value.PASSWORD) + " scan",
                "create-jdbc-resource --connectionpoolid=scan jdbc/scan",
                "set resources.managed-scheduled-executor-service.concurrent/__defaultManagedScheduledExecutorService"
                        + ".core-pool-size=8",
                "set-batch-runtime-configuration --datasourcelookupname=jdbc/scan --schemaname="
                        + reference(Value.NAME),
                "");
    }

    /** The options that the JVM of Payara Micro needs, without which the references stay unread. */
    public List<String> jvmOptions() {
        var always = Stream.of(
                // Else references would be read twice: once while Payara reads the commands, once from the pool.
                "-Dfish.payara.substitution.disable=true", "-D" + DOLLAR_PROPERTY + "=$");
        return Stream.concat(always, inEnvironment ? Stream.empty() : properties())
                .toList();
    }

    /** The environment variables that the process of Payara Micro needs. */
    public Map<String, String> environment() {
        if (!inEnvironment) {
            return Map.of();
        }
        var environment = new LinkedHashMap<>(values(Value::variable));
        // System properties are put in after the environment, so a dollar sign in a value must not look like one.
        environment.replaceAll((name, value) -> value.replace("$", "${" + DOLLAR_PROPERTY + "}"));
        return environment;
    }

    private Stream<String> properties() {
        return values(Value::property).entrySet().stream()
                .map(property -> "-D" + property.getKey() + "=" + property.getValue());
    }

    private String reference(Value value) {
        return inEnvironment ? "${ENV=" + value.variable() + "}" : "${" + value.property() + "}";
    }

    private Map<String, String> values(Function<Value, String> name) {
        return Stream.of(Value.values()).collect(Collectors.toMap(name, values::get, (a, b) -> a, LinkedHashMap::new));
    }

    private enum Value {
        URL,
        USER,
        PASSWORD,
        NAME;

        String variable() {
            return "SCAN_DATABASE_" + name();
        }

        String property() {
            return "scan.database." + name().toLowerCase(Locale.ROOT);
        }
    }
}
