package io.compliancescan.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.mariadb.DatabaseAddress;
import org.junit.jupiter.api.Test;

class ServerSettingsTest {

    private static final String PASSWORD = "p:=\\\"'$x{y}#a b;${user.home}${ENV=HOME}";
    private static final DatabaseAddress ADDRESS =
            new DatabaseAddress("jdbc:mariadb://db:3307/audit", "auditor", PASSWORD);

    @Test
    void theCommandsOfTheServiceAreTheseFour() {
        assertThat(ServerSettings.inEnvironment(ADDRESS).postBootCommands()).isEqualTo("""
                        create-jdbc-connection-pool --datasourceclassname=org.mariadb.jdbc.MariaDbDataSource \
                        --restype=javax.sql.DataSource --steadypoolsize=4 --maxpoolsize=32 --maxwait=10000 \
                        --isconnectvalidatereq=true --validationmethod=table --validationtable=DUAL \
                        --leaktimeout=14400 --leakreclaim=true --property=url=${ENV=SCAN_DATABASE_URL}\
                        :user=${ENV=SCAN_DATABASE_USER}:password=${ENV=SCAN_DATABASE_PASSWORD} scan
                        create-jdbc-resource --connectionpoolid=scan jdbc/scan
                        set resources.managed-scheduled-executor-service.concurrent/\
                        __defaultManagedScheduledExecutorService.core-pool-size=8
                        set-batch-runtime-configuration --datasourcelookupname=jdbc/scan \
                        --schemaname=${ENV=SCAN_DATABASE_NAME}
                        """);
    }

    @Test
    void noValueIsInTheCommandsOrTheOptionsOfTheJvm() {
        var settings = ServerSettings.inEnvironment(ADDRESS);

        assertThat(settings.postBootCommands()).doesNotContain("auditor", "3307", PASSWORD);
        assertThat(settings.jvmOptions())
                .containsExactlyInAnyOrder("-Dfish.payara.substitution.disable=true", "-Dscan.dollar=$");
    }

    @Test
    void everyValueIsInTheEnvironment() {
        assertThat(ServerSettings.inEnvironment(ADDRESS).environment())
                .containsEntry(
                        "SCAN_DATABASE_URL",
                        "jdbc:mariadb://db:3307/audit?useMysqlMetadata=true&connectionTimeZone=UTC"
                                + "&forceConnectionTimeZoneToSession=true"
                                + "&transactionIsolation=READ-COMMITTED&sessionVariables=idle_write_transaction_timeout=20,idle_transaction_timeout=60&connectTimeout=10000&socketTimeout=60000")
                .containsEntry("SCAN_DATABASE_USER", "auditor")
                .containsEntry("SCAN_DATABASE_NAME", "audit")
                .hasSize(4);
    }

    @Test
    void aDollarSignInAValueIsNotTakenForAReference() {
        var password = ServerSettings.inEnvironment(ADDRESS).environment().get("SCAN_DATABASE_PASSWORD");

        assertThat(password)
                .isEqualTo("p:=\\\"'${scan.dollar}x{y}#a b;${scan.dollar}{user.home}${scan.dollar}{ENV=HOME}")
                .satisfies(
                        text -> assertThat(text.replace("${scan.dollar}", "$")).isEqualTo(PASSWORD));
    }

    @Test
    void aTestMayHandOverTheSameValuesAsSystemProperties() {
        var settings = ServerSettings.inSystemProperties(ADDRESS);

        assertThat(settings.environment()).isEmpty();
        assertThat(settings.jvmOptions())
                .contains("-Dscan.database.user=auditor", "-Dscan.database.password=" + PASSWORD)
                .contains("-Dscan.database.name=audit", "-Dfish.payara.substitution.disable=true")
                .hasSize(6);
        assertThat(settings.postBootCommands())
                .contains(":password=${scan.database.password} scan", "--schemaname=${scan.database.name}")
                .doesNotContain("ENV=");
    }
}
