package io.compliancescan.mariadb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

    @Test
    void everyParameterTheServiceReliesOnIsAdded() {
        assertThat(address("jdbc:mariadb://db:3306/audit").forService().url())
                .isEqualTo(
                        "jdbc:mariadb://db:3306/audit?useMysqlMetadata=true&connectionTimeZone=UTC"
                                + "&forceConnectionTimeZoneToSession=true"
                                + "&transactionIsolation=READ-COMMITTED&sessionVariables=idle_write_transaction_timeout=20,idle_transaction_timeout=60&connectTimeout=10000&socketTimeout=60000");
    }

    @Test
    void whatTheUrlAlreadySaysIsKept() {
        var url = address("jdbc:mariadb://db/audit?sslMode=verify-full&USEMYSQLMETADATA=true&connectionTimeZone=SERVER")
                .forService()
                .url();

        assertThat(url)
                .startsWith(
                        "jdbc:mariadb://db/audit?sslMode=verify-full&USEMYSQLMETADATA=true&connectionTimeZone=SERVER")
                .endsWith(
                        "&forceConnectionTimeZoneToSession=true&transactionIsolation=READ-COMMITTED&sessionVariables=idle_write_transaction_timeout=20,idle_transaction_timeout=60&connectTimeout=10000&socketTimeout=60000")
                .doesNotContain("useMysqlMetadata", "UTC");
    }

    @Test
    void addingTwiceAddsNothing() {
        var once = address("jdbc:mariadb://db/audit").forService();

        assertThat(once.forService()).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mariadb://db/audit",
                "jdbc:mariadb://db:3307/audit?user=me",
                "jdbc:mariadb:sequential://one:1,two:2/audit?a=b/c",
                "jdbc:mariadb://address=(host=one)(port=1)/audit"
            })
    void theDatabaseIsReadFromTheUrl(String url) {
        assertThat(address(url).database()).isEqualTo("audit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "jdbc:mysql://db/audit", "jdbc:mariadb://db", "jdbc:mariadb://db/", "mariadb://db/audit"})
    void anUrlWithoutHostOrDatabaseIsRefused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> address(url))
                .withMessageContaining("jdbc:mariadb://host:3306/database");
    }

    @Test
    void noSecretIsPrinted() {
        var address = new DatabaseAddress("jdbc:mariadb://db:1/audit?keyStorePassword=hidden", "me", "secret");

        assertThat(address).hasToString("me@db:1/audit");
    }

    private static DatabaseAddress address(String url) {
        return new DatabaseAddress(url, "me", "secret");
    }
}
