package io.compliancescan.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerVersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"10.11.2-MariaDB-1:10.11.2+maria~ubu2204", "11.4.5-MariaDB", "12.0.1-MariaDB-log"})
    void recentServersWillDo(String version) {
        assertThat(ServerVersion.of(version).problem()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.6.22-MariaDB", "10.10.9-MariaDB-log", "5.5.68-MariaDB", "9.99.1-MariaDB"})
    void oldServersAreTooOld(String version) {
        assertThat(ServerVersion.of(version).problem().orElseThrow())
                .contains("too old")
                .endsWith("use MariaDB 10.11 or later.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.0.36", "8.4.0-commercial", "", "MariaDB"})
    void othersAreNotMariaDb(String version) {
        assertThat(ServerVersion.of(version).problem().orElseThrow()).startsWith("is not a MariaDB");
    }
}
