package io.compliancescan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database in the data folder dies under the service. */
class DatabaseDeathIT {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void itIsStartedAgainAndWhereThatIsOfNoUseTheServiceEnds() throws Exception {
        try (var scan = ScanProcess.run(folder, Map.of(), "serve", "--port", "0")) {
            var service = URI.create(scan.awaitAddress());
            var policy = service.resolve("api/policies/" + madePolicy(service));

            mariaDb(scan).destroyForcibly();

            scan.awaitErr("The database has ended unexpectedly; it is started again.");
            scan.awaitErr("The database runs again.");
            assertThat(get(policy).statusCode()).isEqualTo(200);
            assertThat(get(service.resolve("health/ready")).statusCode()).isEqualTo(200);

            Files.writeString(folder.resolve("data/mariadb/data/ibdata1"), "not a tablespace");
            mariaDb(scan).destroyForcibly();

            assertThat(scan.awaitExit()).isEqualTo(1);
            assertThat(scan.err())
                    .containsPattern(
                            "scan: The database was started again 5 times within 10 minutes and does not stay up: .*ibdata1");
        }
    }

    private String madePolicy(URI service) throws Exception {
        var request = HttpRequest.newBuilder(service.resolve("api/policies/prebuilt"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"type\":\"aml\"}"))
                .build();
        var answer = client.send(request, BodyHandlers.ofString()).body();
        var id = ID.matcher(answer);
        assertThat(id.find()).as(answer).isTrue();
        return id.group(1);
    }

    private HttpResponse<String> get(URI uri) throws Exception {
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private static ProcessHandle mariaDb(ScanProcess scan) {
        return scan.descendants().stream()
                .filter(child -> child.info().command().orElse("").endsWith("/mariadbd"))
                .findFirst()
                .orElseThrow();
    }
}
