package io.compliancescan.persistence;

import io.compliancescan.mariadb.DatabaseAddress;
import io.compliancescan.mariadb.EmbeddedMariaDb;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** A real MariaDB with the migrated schema. */
public final class Database implements AutoCloseable {

    private static final List<String> TABLES = List.of(
            "keyed_run", "scan", "audit", "policy_version", "policy", "column_mapping", "upload", "upload_content");

    private final EmbeddedMariaDb server;
    private final DataSource dataSource;
    private final EntityManagerFactory factory;

    private Database(EmbeddedMariaDb server) throws SQLException {
        this.server = server;
        this.dataSource = dataSource(server.address());
        this.factory = factory(dataSource);
    }

    static Database start() {
        try {
            var database = new Database(
                    EmbeddedMariaDb.start(Path.of("target", "mariadb").toAbsolutePath()));
            database.empty();
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes all rows, and brings back the schema where a test has taken it away. */
    void clean() {
        var migration = new SchemaMigration(dataSource);
        if (!migration.current()) {
            migration.migrate();
        }
        TABLES.forEach(table -> execute("DELETE FROM " + table));
    }

    /** Removes all tables. */
    public void empty() {
        execute("SET STATEMENT foreign_key_checks = 0 FOR CREATE OR REPLACE DATABASE scan CHARACTER SET utf8mb4");
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /** What the work comes to, committed; a new entity manager each time, so that nothing is remembered. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (var entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            try {
                T result = work.apply(entities);
                entities.getTransaction().commit();
                return result;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    /** The same for work that comes to nothing. */
    public void commit(Consumer<EntityManager> work) {
        inTransaction(entities -> {
            work.accept(entities);
            return null;
        });
    }

    /** What is read without a transaction. */
    public <T> T read(Function<EntityManager, T> work) {
        try (var entities = factory.createEntityManager()) {
            return work.apply(entities);
        }
    }

    /** How many SELECTs the work sends. */
    public long selects(Consumer<EntityManager> work) {
        return inTransaction(entities -> {
            long before = selects(entities);
            work.accept(entities);
            return selects(entities) - before;
        });
    }

    private static long selects(EntityManager entities) {
        try (var statement = entities.unwrap(Connection.class).createStatement();
                var status = statement.executeQuery("SHOW SESSION STATUS LIKE 'Com_select'")) {
            status.next();
            return status.getLong(2);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a statement on its own. */
    public void execute(String sql) {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of all rows, as text. */
    public List<String> column(String sql) {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of the only row, as text. */
    public String value(String sql) {
        return column(sql).get(0);
    }

    private Connection connection() throws SQLException {
        return dataSource.getConnection();
    }

    @Override
    public void close() {
        factory.close();
        server.close();
    }

    /** Of connections that wait for an answer for a second. */
    DataSource hastyDataSource() throws SQLException {
        DatabaseAddress address = server.address();
        String hasty = address.url().replaceFirst("\\?.*", "") + "?socketTimeout=1000";
        return dataSource(new DatabaseAddress(hasty, address.user(), address.password()).forService());
    }

    private static DataSource dataSource(DatabaseAddress address) throws SQLException {
        var source = new MariaDbDataSource(address.url());
        source.setUser(address.user());
        source.setPassword(address.password());
        return source;
    }

    /** The unit of the product, outside of a container. */
    private static EntityManagerFactory factory(DataSource dataSource) {
        return Persistence.createEntityManagerFactory(
                "scan",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.nonJtaDataSource",
                        dataSource,
                        "eclipselink.logging.level",
                        "OFF"));
    }
}
