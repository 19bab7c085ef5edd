package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Upload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files of other people, which are not part of the project. The environment variable {@code SCAN_TEST_DATA} says in which
 * folder they are.
 */
class ForeignFilesIT extends ServerScenario {

    @ParameterizedTest
    @ValueSource(strings = {"paysim_head_19999.csv", "aml_typologies_quantsingularity.csv"})
    void aForeignFileGoesThroughTheMainJob(String name) throws IOException {
        Service service = service();
        CsvFile file = new CsvFile(name, Files.readAllBytes(file(name)));
        Upload upload = service.upload(file);
        RunRequest inputs = RunRequest.of(service.amlPolicy(), upload.id(), service.confirm(answered(upload)))
                .with("allow_partial", true);

        ScanStatus scan = service.complete(inputs);

        assertThat(scan.rulesProcessed()).isEqualTo(scan.rulesTotal());
        assertThat(scan.number("record_count")).isEqualTo(file.lines() - 1);
        assertThat(scan.violations()).isPositive();
        assertThat(database().violations(scan.id())).hasSize(Math.toIntExact(scan.violations()));
    }

    private static Path file(String name) {
        Optional<Path> folder =
                Optional.ofNullable(System.getenv("SCAN_TEST_DATA")).map(Path::of);
        assumeTrue(folder.isPresent(), "SCAN_TEST_DATA names no folder, so " + name + " is not tried.");
        Path file = folder.orElseThrow().resolve(name);
        assumeTrue(Files.exists(file), file + " is not there, so it is not tried.");
        return file;
    }

    /** Takes what is suggested, and the first answer to every question. */
    private static Map<String, Object> answered(Upload upload) {
        List<Map<String, Object>> answers = upload.questions().stream()
                .map(question -> Map.of("question_id", question.get("id"), "answer", firstOption(question)))
                .collect(Collectors.toList());
        return Map.of(
                "upload_id",
                upload.id(),
                "mapping_config",
                upload.suggestedMapping(),
                "clarification_answers",
                answers);
    }

    private static Object firstOption(Map<String, Object> question) {
        return ((Map<?, ?>) ((List<?>) question.get("options")).get(0)).get("value");
    }
}
