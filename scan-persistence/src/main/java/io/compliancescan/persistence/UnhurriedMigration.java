package io.compliancescan.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Lets a migration take as long as it takes: a large table may keep the database from answering for a while. */
final class UnhurriedMigration implements Callback {

    private static final int FOREVER = 0;

    private int usual;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE || isAfter(event);
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        Connection connection = context.getConnection();
        try {
            if (isAfter(event)) {
                wait(connection, usual);
            } else {
                usual = connection.getNetworkTimeout();
                wait(connection, FOREVER);
            }
        } catch (SQLException e) {
            throw new FlywayException("It cannot be said how long the database may take to answer.", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "unhurried";
    }

    private static boolean isAfter(Event event) {
        return event == Event.AFTER_EACH_MIGRATE || event == Event.AFTER_EACH_MIGRATE_ERROR;
    }

    private static void wait(Connection connection, int milliseconds) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, milliseconds);
    }
}
