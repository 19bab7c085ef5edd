package io.compliancescan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoIT {

    @TempDir
    private Path folder;

    @Test
    void itEndsWithTheSecondScanAndNothingElseOnTheStandardOutput() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                var scan = ScanProcess.run(folder, Map.of("PORT", "" + other.getLocalPort()), "demo", "--exit")) {
            assertThat(scan.awaitExit()).as(scan.err()).isZero();
            assertThat(scan.err())
                    .contains("Port " + other.getLocalPort() + " is taken", "Status page: http://localhost:");

            var json = read(scan.out());
            assertThat(json.getString("status")).isEqualTo("completed");
            assertThat(json.getInt("record_count")).isEqualTo(50_000);
            assertThat(json.getInt("rules_processed"))
                    .isEqualTo(json.getInt("rules_total"))
                    .isPositive();
            assertThatTheComparisonAddsUp(json);
        }
    }

    private static void assertThatTheComparisonAddsUp(JsonObject scan) {
        var delta = scan.getJsonObject("delta");
        int added = delta.getInt("new_count");
        int resolved = delta.getInt("resolved_count");
        int unchanged = delta.getInt("unchanged_count");
        assertThat(added).isPositive();
        assertThat(resolved).isPositive();
        assertThat(unchanged).isPositive();
        assertThat(added + unchanged).isEqualTo(scan.getInt("violation_count"));
        assertThat(resolved + unchanged).isEqualTo(delta.getInt("previous_violation_count"));
    }

    private static JsonObject read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
