package io.compliancescan.launcher.database;

import io.compliancescan.launcher.console.CannotContinueException;
import io.compliancescan.launcher.console.Console;
import io.compliancescan.mariadb.DatabaseAddress;
import io.compliancescan.mariadb.EmbeddedMariaDb;
import io.compliancescan.mariadb.EmbeddedMariaDbException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Which database the service is to use. */
public sealed interface DatabaseChoice {

    /**
     * The operator's database when {@code DB_URL} is set, with {@code DB_USER} and {@code DB_PASSWORD}; otherwise one of
     * our own.
     *
     * @param environment the variables of this process
     * @param folder where our own would live
     * @param patience how long the operator's is waited for when it does not answer
     * @throws CannotContinueException when the variables contradict each other or the URL cannot be understood
     */
    static DatabaseChoice from(Map<String, String> environment, Path folder, Duration patience) {
        var url = environment.getOrDefault("DB_URL", "");
        var user = environment.getOrDefault("DB_USER", "");
        var password = environment.getOrDefault("DB_PASSWORD", "");
        if (url.isEmpty() != user.isEmpty() || url.isEmpty() && !password.isEmpty()) {
            throw new CannotContinueException(
                    "DB_URL, DB_USER and DB_PASSWORD belong together; set all three to use your"
                            + " own database, or none to use the one in the data folder.");
        }
        return url.isEmpty() ? new Embedded(folder) : External.of(url, user, password, patience);
    }

    /**
     * Makes the database ready for the service.
     *
     * @throws CannotContinueException when it will not do
     */
    OpenDatabase open(Console console);

    /**
     * A MariaDB of our own, which is started again when it dies.
     *
     * @param folder where it lives
     */
    record Embedded(Path folder) implements DatabaseChoice {

        @Override
        public OpenDatabase open(Console console) {
            var first = Files.notExists(folder.resolve("data"));
            var what = "Starting MariaDB in " + folder + (first ? " (first start, so it is set up)" : "");
            var database = console.step(what, this::start);
            var watched = WatchedMariaDb.of(database, console);
            return new OpenDatabase(database.address(), watched.loss(), watched::close);
        }

        private EmbeddedMariaDb start() {
            try {
                return EmbeddedMariaDb.start(folder);
            } catch (EmbeddedMariaDbException e) {
                throw new CannotContinueException(e.getMessage(), e);
            }
        }
    }

    /**
     * A MariaDB that somebody else runs.
     *
     * @param address complete with the parameters that the service relies on
     * @param patience how long it is waited for when it does not answer
     */
    record External(DatabaseAddress address, Duration patience) implements DatabaseChoice {

        static External of(String url, String user, String password, Duration patience) {
            try {
                return new External(new DatabaseAddress(url, user, password).forService(), patience);
            } catch (IllegalArgumentException e) {
                throw new CannotContinueException(
                        "DB_URL must look like jdbc:mariadb://host:3306/database, but is \"" + url + "\".", e);
            }
        }

        @Override
        public OpenDatabase open(Console console) {
            console.step("Checking the database " + address, () -> {
                new DatabaseCheck(address).await(patience, console);
                return address;
            });
            return new OpenDatabase(address, new CompletableFuture<>(), () -> {});
        }
    }
}
