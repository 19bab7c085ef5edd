package io.compliancescan.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.launcher.console.CannotContinueException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseChoiceTest {

    private static final Path FOLDER = Path.of("data", "mariadb");
    private static final Duration PATIENCE = Duration.ofSeconds(7);

    @Test
    void withoutVariablesItIsOneOfOurOwn() {
        assertThat(DatabaseChoice.from(Map.of(), FOLDER, PATIENCE)).isEqualTo(new DatabaseChoice.Embedded(FOLDER));
    }

    @Test
    void withVariablesItIsTheOperators() {
        var choice = DatabaseChoice.from(
                Map.of(
                        "DB_URL",
                        "jdbc:mariadb://db:3306/audit?sslMode=trust",
                        "DB_USER",
                        "me",
                        "DB_PASSWORD",
                        "$e'c\\r\"t"),
                FOLDER,
                PATIENCE);

        assertThat(choice).isInstanceOfSatisfying(DatabaseChoice.External.class, external -> {
            assertThat(external.address().url())
                    .startsWith("jdbc:mariadb://db:3306/audit?sslMode=trust&useMysqlMetadata");
            assertThat(external.address().user()).isEqualTo("me");
            assertThat(external.address().password()).isEqualTo("$e'c\\r\"t");
            assertThat(external.patience()).isEqualTo(PATIENCE);
        });
    }

    @Test
    void aUserWithoutUrlIsNotSilentlyIgnored() {
        assertThatThrownBy(() -> DatabaseChoice.from(Map.of("DB_USER", "me"), FOLDER, PATIENCE))
                .isInstanceOf(CannotContinueException.class)
                .hasMessageContaining("belong together");
        assertThatThrownBy(() -> DatabaseChoice.from(Map.of("DB_PASSWORD", "x"), FOLDER, PATIENCE))
                .isInstanceOf(CannotContinueException.class);
        assertThatThrownBy(() -> DatabaseChoice.from(Map.of("DB_URL", "jdbc:mariadb://db/a"), FOLDER, PATIENCE))
                .isInstanceOf(CannotContinueException.class);
    }

    @Test
    void anotherKindOfUrlIsRefusedWithAnExample() {
        assertThatThrownBy(() -> DatabaseChoice.from(
                        Map.of("DB_URL", "jdbc:postgresql://db/audit", "DB_USER", "me"), FOLDER, PATIENCE))
                .isInstanceOf(CannotContinueException.class)
                .hasMessageContaining("jdbc:mariadb://host:3306/database", "jdbc:postgresql://db/audit");
    }
}
