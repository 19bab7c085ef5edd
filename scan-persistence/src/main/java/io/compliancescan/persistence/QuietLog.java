package io.compliancescan.persistence;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** Lets Flyway speak up when something is wrong; its progress is for those who debug. Public so that Flyway finds it. */
public final class QuietLog implements LogCreator {

    @Override
    public Log createLogger(Class<?> type) {
        return new ToSystemLogger(System.getLogger(type.getName()));
    }

    private record ToSystemLogger(Logger logger) implements Log {

        @Override
        public void debug(String message) {
            logger.log(Level.TRACE, message);
        }

        @Override
        public void info(String message) {
            logger.log(Level.DEBUG, message);
        }

        @Override
        public void notice(String message) {
            logger.log(Level.DEBUG, message);
        }

        @Override
        public void warn(String message) {
            logger.log(Level.WARNING, message);
        }

        @Override
        public void error(String message) {
            logger.log(Level.ERROR, message);
        }

        @Override
        public void error(String message, Exception cause) {
            logger.log(Level.ERROR, message, cause);
        }
    }
}
