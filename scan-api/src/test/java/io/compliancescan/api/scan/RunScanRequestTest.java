package io.compliancescan.api.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.compliancescan.api.json.JsonBody;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.problem.Problem;
import io.compliancescan.upload.UploadId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RunScanRequestTest {

    private static final String ID = "550e8400-e29b-41d4-a716-446655440000";

    private static final PolicyId POLICY = new PolicyId(UUID.randomUUID());
    private static final UploadId UPLOAD = new UploadId(UUID.randomUUID());
    private static final MappingId MAPPING = new MappingId(UUID.randomUUID());

    @Test
    void threeIdsAreEnough() throws IOException {
        RunScanRequest request = read("""
                {"policy_id": "%1$s", "upload_id": "%1$s", "mapping_id": "%1$s"}""".formatted(ID));

        assertThat(request.policy()).hasToString(ID);
        assertThat(request.options().auditName()).isEmpty();
        assertThat(request.options().allowPartial()).isFalse();
        assertThat(request.options().baseline()).isEmpty();
    }

    @Test
    void whatIsChosenIsTaken() throws IOException {
        RunScanRequest request = read("""
                {"policy_id": "%1$s", "upload_id": "%1$s", "mapping_id": "%1$s", "audit_id": "%1$s",
                 "audit_name": "Q1", "baseline_scan_id": "%1$s", "allow_partial": true}""".formatted(ID));

        assertThat(request.options().auditId()).contains(ID);
        assertThat(request.options().auditName()).contains("Q1");
        assertThat(request.options().baseline())
                .hasValueSatisfying(scan -> assertThat(scan).hasToString(ID));
        assertThat(request.options().allowPartial()).isTrue();
    }

    @Test
    void everyFieldThatIsMissingOrMalformedIsNamed() {
        assertThatThrownBy(() -> read("""
                {"upload_id": "1-1-1-1-1", "mapping_id": 7, "audit_name": 5, "allow_partial": "yes"}"""))
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::pointer)
                        .containsExactly("/policy_id", "/upload_id", "/mapping_id", "/audit_name", "/allow_partial"));
    }

    @Test
    void whatIsKnownNeedNotBeSaid() throws IOException {
        RunScanRequest known = again("{}");
        RunScanRequest other = again("""
                {"policy_id": "%1$s", "upload_id": "%1$s", "mapping_id": "%1$s", "allow_partial": false}""".formatted(ID));

        assertThat(known.policy()).isEqualTo(POLICY);
        assertThat(known.upload()).isEqualTo(UPLOAD);
        assertThat(known.mapping()).isEqualTo(MAPPING);
        assertThat(known.options().allowPartial()).isTrue();
        assertThat(other).isEqualTo(read("""
                {"policy_id": "%1$s", "upload_id": "%1$s", "mapping_id": "%1$s"}""".formatted(ID)));
    }

    @Test
    void theMappingOfAnotherUploadIsNotKnown() throws IOException {
        assertThatThrownBy(() -> again("{\"upload_id\": \"" + ID + "\"}"))
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(e ->
                        assertThat(e.problems()).extracting(Problem::pointer).containsExactly("/mapping_id"));
        assertThat(again("{\"upload_id\": \"" + UPLOAD + "\"}").mapping()).isEqualTo(MAPPING);
    }

    private static RunScanRequest again(String json) throws IOException {
        var known = new RunScanRequest.Known(Optional.of(POLICY), Optional.of(UPLOAD), Optional.of(MAPPING), true);
        return RunScanRequest.read(JsonBody.read(bytes(json)), known);
    }

    private static RunScanRequest read(String json) throws IOException {
        return RunScanRequest.read(bytes(json));
    }

    private static InputStream bytes(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
