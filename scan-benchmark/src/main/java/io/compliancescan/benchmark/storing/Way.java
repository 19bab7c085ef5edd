package io.compliancescan.benchmark.storing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A way of storing rows within a transaction. */
enum Way {
    /** One packet per row and one answer per row, a batch of them under way at a time. */
    ROW_BY_ROW("useBulkStmts=false") {
        @Override
        void store(Connection connection, List<StoredRow> rows) throws SQLException {
            batch(connection, rows);
        }
    },

    /** MariaDB's protocol for many rows of one statement. The product stores like this. */
    BULK("useBulkStmts=true") {
        @Override
        void store(Connection connection, List<StoredRow> rows) throws SQLException {
            batch(connection, rows);
        }
    },

    /** Statements of 500 rows each. */
    MULTI_ROW("useServerPrepStmts=true") {
        @Override
        void store(Connection connection, List<StoredRow> rows) throws SQLException {
            for (int from = 0; from < rows.size(); from += AT_ONCE) {
                insertTogether(connection, rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
            }
        }
    },

    /** A text that the server asks the client for. */
    LOAD_DATA("allowLocalInfile=true") {
        @Override
        void store(Connection connection, List<StoredRow> rows) throws SQLException {
            String lines = rows.stream().map(StoredRow::line).collect(Collectors.joining());
            try (var statement = connection.createStatement().unwrap(org.mariadb.jdbc.Statement.class)) {
                statement.setLocalInfileInputStream(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
                statement.execute("LOAD DATA LOCAL INFILE 'rows' INTO TABLE stored CHARACTER SET utf8mb4 ("
                        + StoredRow.COLUMNS + ")");
            }
        }
    };

    private static final int AT_ONCE = 500;
    private static final String INSERT = "INSERT INTO stored (" + StoredRow.COLUMNS + ") VALUES ";
    private static final String PARAMETERS =
            Collections.nCopies(StoredRow.WIDTH, "?").stream().collect(Collectors.joining(", ", "(", ")"));

    private final String option;

    Way(String option) {
        this.option = option;
    }

    /** What the driver has to be told, as it stands in an address. */
    String option() {
        return option;
    }

    abstract void store(Connection connection, List<StoredRow> rows) throws SQLException;

    private static void batch(Connection connection, List<StoredRow> rows) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT + PARAMETERS, Statement.NO_GENERATED_KEYS)) {
            for (StoredRow row : rows) {
                row.bind(statement, 1);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void insertTogether(Connection connection, List<StoredRow> rows) throws SQLException {
        String sql = INSERT + String.join(", ", Collections.nCopies(rows.size(), PARAMETERS));
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).bind(statement, i * StoredRow.WIDTH + 1);
            }
            statement.executeUpdate();
        }
    }
}
