package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.Operations;
import io.compliancescan.acceptance.client.Poll;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator looks at. */
class OperationIT extends ServerScenario {

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/health/ready", "/health/started"})
    void theServiceSaysThatItIsWell(String path) {
        JsonPath health = service()
                .undocumented()
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(health.getString("status")).isEqualTo("UP");
        assertThat(health.getList("checks.status")).isNotEmpty().containsOnly("UP");
    }

    @Test
    void readinessIsAboutTheDatabaseItsSchemaAndTheJobs() {
        JsonPath ready = service().undocumented().get("/health/ready").jsonPath();

        assertThat(ready.<String>getList("checks.name"))
                .hasSizeGreaterThanOrEqualTo(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void scansAreCountedByTheirOutcomeAndTimed() {
        Service service = service();
        RunRequest inputs = service.prepare(
                service.amlPolicy(), Transactions.generated(1_000).file());
        RunRequest lost = service.prepare(
                inputs.policyId(), Transactions.generatedLater(1_000, 1).file());
        database().loseFileOf(lost.uploadId());
        Metrics before = Metrics.of(service);

        service.complete(inputs);
        service.runToEnd(lost);
        Metrics after = afterEnds(service, before.ended("completed") + before.ended("failed") + 2);

        assertThat(after.ended("completed")).isEqualTo(before.ended("completed") + 1);
        assertThat(after.ended("failed")).isEqualTo(before.ended("failed") + 1);
        assertThat(after.timed()).isEqualTo(before.timed() + 1);
        assertThat(after.speeds()).isEqualTo(before.speeds() + 1);
    }

    /** What the service counts is known a moment after the scan has ended. */
    private static Metrics afterEnds(Service service, double ends) {
        List<Metrics> seen = Poll.every(Duration.ofMillis(50))
                .until(
                        () -> Metrics.of(service),
                        metrics -> metrics.ended("completed") + metrics.ended("failed") >= ends);
        return seen.get(seen.size() - 1);
    }

    /** The text of {@code /metrics}. */
    private record Metrics(String text) {

        static Metrics of(Service service) {
            return new Metrics(service.undocumented()
                    .accept("text/plain")
                    .get("/metrics")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
        }

        double ended(String outcome) {
            return value("scans_ended_total", "outcome=\"" + outcome + "\"");
        }

        double timed() {
            return value("scan_duration_seconds_count", "");
        }

        double speeds() {
            return value("scan_records_per_second_count", "");
        }

        /** 0 where the metric is not there yet. */
        private double value(String name, String tag) {
            Matcher line = Pattern.compile("(?m)^" + name + "\\{[^}]*" + Pattern.quote(tag) + "[^}]*} (\\S+)$")
                    .matcher(text);
            return line.find() ? Double.parseDouble(line.group(1)) : 0;
        }
    }

    @Test
    void theContractThatIsServedIsTheOneThatWasWritten() {
        Service service = service();
        String served = service.undocumented()
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(Operations.of(served).statuses())
                .isEqualTo(service.contract().operations().statuses());
    }
}
