package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Poll;
import io.compliancescan.acceptance.client.Transactions;
import io.compliancescan.client.ApiClient;
import io.compliancescan.client.ApiException;
import io.compliancescan.client.api.DataApi;
import io.compliancescan.client.api.PoliciesApi;
import io.compliancescan.client.api.ScansApi;
import io.compliancescan.client.api.ViolationsApi;
import io.compliancescan.client.model.ClarificationAnswer;
import io.compliancescan.client.model.MappingRequest;
import io.compliancescan.client.model.PrebuiltPolicyRequest;
import io.compliancescan.client.model.RunScanRequest;
import io.compliancescan.client.model.Scan;
import io.compliancescan.client.model.ScanViolations;
import io.compliancescan.client.model.Upload;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client that a generator makes of the contract does the main job, and nobody has written a line of it. */
class GeneratedClientIT extends ServerScenario {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ApiClient client = new ApiClient();

    @TempDir
    private Path folder;

    @BeforeEach
    void findTheService() {
        client.updateBaseUri(service().root() + "/api");
    }

    @Test
    void aPolicyAnUploadItsMappingAndARunGiveViolations() throws IOException, ApiException {
        String policy = new PoliciesApi(client)
                .createPrebuiltPolicy(new PrebuiltPolicyRequest().type(PrebuiltPolicyRequest.TypeEnum.AML))
                .getPolicy()
                .getId();
        Upload upload = upload(Transactions.generated(2_000).file());

        Scan scan = completed(new RunScanRequest()
                .policyId(policy)
                .uploadId(upload.getUploadId())
                .mappingId(confirmed(upload)));

        ScanViolations page = new ViolationsApi(client)
                .listScanViolations(ViolationsApi.APIListScanViolationsRequest.newBuilder()
                        .id(scan.getId())
                        .severity("CRITICAL")
                        .build());
        assertThat(scan.getRecordCount()).isEqualTo(2_000);
        assertThat(scan.getViolationCount()).isPositive();
        assertThat(scan.getComplianceScore()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        assertThat(page.getPagination().getTotal()).isBetween(1L, scan.getViolationCount());
        assertThat(page.getViolations()).isNotEmpty().allSatisfy(violation -> assertThat(
                        violation.getSeverity().getValue())
                .isEqualTo("CRITICAL"));
    }

    @Test
    void aRefusalHasItsStatusAndItsBody() {
        ApiException refusal = catchThrowableOfType(ApiException.class, () -> status("nothing"));

        assertThat(refusal.getCode()).isEqualTo(404);
        assertThat(refusal.getResponseBody()).contains("Scan not found");
    }

    private Upload upload(CsvFile file) throws IOException, ApiException {
        Path path = Files.write(folder.resolve(file.name()), file.bytes());
        return new DataApi(client)
                .uploadData(DataApi.APIUploadDataRequest.newBuilder()
                        ._file(path.toFile())
                        .build());
    }

    private String confirmed(Upload upload) throws ApiException {
        List<ClarificationAnswer> answers = upload.getClarificationQuestions().stream()
                .map(question -> new ClarificationAnswer()
                        .questionId(question.getId())
                        .answer(question.getOptions().get(0).getValue()))
                .toList();
        return new DataApi(client)
                .confirmMapping(new MappingRequest()
                        .uploadId(upload.getUploadId())
                        .mappingConfig(upload.getSuggestedMapping())
                        .clarificationAnswers(answers))
                .getMappingId();
    }

    private Scan completed(RunScanRequest inputs) throws ApiException {
        String id = new ScansApi(client)
                .runScan(ScansApi.APIRunScanRequest.newBuilder()
                        .runScanRequest(inputs)
                        .build())
                .getScanId();
        List<Scan> seen = Poll.every(Duration.ofMillis(20))
                .atMost(PATIENCE)
                .until(() -> polled(id), scan -> scan.getStatus() == Scan.StatusEnum.COMPLETED);
        return seen.get(seen.size() - 1);
    }

    private Scan polled(String id) {
        try {
            return status(id);
        } catch (ApiException e) {
            throw new AssertionError(e);
        }
    }

    private Scan status(String id) throws ApiException {
        return new ScansApi(client)
                .getScanStatus(
                        ScansApi.APIGetScanStatusRequest.newBuilder().id(id).build());
    }
}
