package io.compliancescan.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.launcher.console.CannotContinueException;
import io.compliancescan.mariadb.DatabaseAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerPlanTest {

    private static final DatabaseAddress DATABASE = new DatabaseAddress("jdbc:mariadb://db/audit", "me", "secret");

    @TempDir
    private Path folder;

    private Path server;

    @BeforeEach
    void unpackADistribution() throws IOException {
        server = Files.createDirectories(folder.resolve("home/lib/server"));
        for (var part : List.of("payara-micro.jar", "mariadb-java-client.jar", "scan-api.war", "scan-web.war")) {
            Files.createFile(server.resolve(part));
        }
    }

    @Test
    void theApplicationAtTheRootComesLastSinceItAnswersForAll() throws IOException {
        var command = command("");

        assertThat(command)
                .containsSubsequence("--deploy", server + "/scan-api.war:/api", "--deploy", server + "/scan-web.war:/");
        assertThat(command.get(command.size() - 1)).isEqualTo(server + "/scan-web.war:/");
    }

    @Test
    void everythingThatIsWrittenLiesInTheDataFolder() throws IOException {
        var data = folder.resolve("data");

        assertThat(command(""))
                .containsSubsequence("--rootdir", data + "/server/payara")
                .contains("-Djava.io.tmpdir=" + data + "/server/tmp");
        assertThat(data.resolve("server/tmp")).isDirectory();
    }

    @Test
    void noSecretIsOnTheCommandLineOrInAFile() throws IOException {
        assertThat(String.join(" ", command(""))).doesNotContain("secret");
        try (var files = Files.walk(folder.resolve("data"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("secret"));
        }
    }

    @Test
    void theServerListensWhereItIsToldTo() throws IOException {
        assertThat(command("")).containsSubsequence("--port", "8123");
        assertThat(folder.resolve("data/server/pre-boot.asadmin"))
                .content()
                .isEqualTo("set configs.config.server-config.network-config.network-listeners.network-listener"
                        + ".http-listener.address=127.0.0.1\n");
    }

    @Test
    void theOperatorsOptionsComeAfterOursSoThatTheyCount() throws IOException {
        var command = command("  -Xmx4g   -Dmine=1 ");

        assertThat(command).containsSubsequence("-Djava.awt.headless=true", "-Xmx4g", "-Dmine=1", "-jar");
    }

    @Test
    void theHeapIsHalfOfTheMemoryAndTwoGibibytesAtMost() {
        assertThat(JvmOptions.heap(1L << 30)).isEqualTo(1L << 29);
        assertThat(JvmOptions.heap(1L << 36)).isEqualTo(1L << 31);
    }

    @Test
    void whatAnEarlierRunLeftIsGone() throws IOException {
        var old = Files.createDirectories(folder.resolve("data/server/payara/config"))
                .resolve("domain.xml");
        Files.createFile(old);

        command("");

        assertThat(old).doesNotExist();
    }

    @Test
    void anIncompleteDistributionIsNoticed() throws IOException {
        Files.delete(server.resolve("scan-web.war"));

        assertThatThrownBy(() -> command(""))
                .isInstanceOf(CannotContinueException.class)
                .hasMessageContaining(server + "/scan-web.war is missing");
    }

    private List<String> command(String javaOpts) throws IOException {
        var endpoint = new Endpoint(InetAddress.getByName("127.0.0.1"), 8123);
        var distribution = new Distribution(folder.resolve("home"));
        var plan = new ServerPlan(distribution, endpoint, DATABASE, folder.resolve("data"), javaOpts);
        var settings = ServerSettings.inEnvironment(DATABASE);
        return plan.command(ServerFolder.madeAnew(plan.folder(), settings, endpoint), settings);
    }
}
