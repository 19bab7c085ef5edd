package io.compliancescan.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.resource.spi.ResourceAllocationException;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class PassingFaultIT {

    private final Database database;
    private final ScanFixture fixture;

    PassingFaultIT(Database database) {
        this.database = database;
        this.fixture = new ScanFixture(database);
    }

    @Test
    void aLockThatSomebodyElseHoldsIsGivenBackSometime() throws SQLException {
        fixture.policy(ScanFixture.OURS);
        try (var holder = transaction();
                var waiter = transaction()) {
            execute(holder, "SELECT id FROM policy FOR UPDATE");
            execute(waiter, "SET innodb_lock_wait_timeout = 1");

            var failure = catchThrowable(() -> execute(waiter, "SELECT id FROM policy FOR UPDATE"));

            assertThat(PassingFault.behind(new IllegalStateException(failure))).isPresent();
        }
    }

    @Test
    void whoIsTheVictimOfADeadlockMayTryAgain() {
        assertThat(PassingFault.behind(new SQLException("Deadlock found", "40001", 1213)))
                .isPresent();
    }

    @Test
    void aConnectionThatIsCutCanBeMadeAgain() throws SQLException {
        try (var connection = transaction()) {
            // The server cuts it while it answers.
            var failure = catchThrowable(() -> execute(connection, "KILL CONNECTION_ID()"));

            assertThat(PassingFault.behind(failure)).isPresent();
        }
    }

    @Test
    void aPoolThatIsEmptyFillsAgain() {
        var failure =
                new SQLException("Error in allocating a connection", new ResourceAllocationException("none left"));

        assertThat(PassingFault.behind(new IllegalStateException(failure))).isPresent();
    }

    @Test
    void whatIsWrongStaysWrong() {
        var nonsense = catchThrowable(() -> database.execute("SELECT nothing FROM nowhere"));
        var twice = catchThrowable(() -> {
            database.execute("INSERT INTO policy VALUES ('00000000-0000-7000-8000-000000000001', 'ours', NOW())");
            database.execute("INSERT INTO policy VALUES ('00000000-0000-7000-8000-000000000001', 'ours', NOW())");
        });

        assertThat(PassingFault.behind(nonsense)).isEmpty();
        assertThat(PassingFault.behind(twice)).isEmpty();
        assertThat(PassingFault.behind(new NullPointerException())).isEmpty();
    }

    @Test
    void causesThatGoInACircleEnd() {
        var one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("other", one));

        assertThat(PassingFault.behind(one)).isEmpty();
    }

    private Connection transaction() throws SQLException {
        var connection = database.dataSource().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
