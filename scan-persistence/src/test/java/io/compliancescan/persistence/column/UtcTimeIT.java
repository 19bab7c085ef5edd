package io.compliancescan.persistence.column;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time of day is one that the zone of these tests, Pacific/Chatham, skips. */
@ExtendWith(MariaDb.class)
class UtcTimeIT {

    private final Database database;

    UtcTimeIT(Database database) {
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "00.001", "00.032", "00.320", "59.999"})
    void aColumnIsReadToTheMillisecondWhateverTheZone(String seconds) throws SQLException {
        Instant time = Instant.parse("2026-09-27T03:30:" + seconds + "Z");

        try (var connection = database.dataSource().getConnection();
                var select = connection.prepareStatement("SELECT CAST(? AS DATETIME(3)) AS at, NULL AS never")) {
            select.setString(1, UtcTime.write(time));
            try (var rows = select.executeQuery()) {
                assertThat(rows.next()).isTrue();
                assertThat(UtcTime.read(rows, "at")).isEqualTo(time);
                assertThat(UtcTime.readOptional(rows, "at")).contains(time);
                assertThat(UtcTime.readOptional(rows, "never")).isEmpty();
            }
        }
    }
}
