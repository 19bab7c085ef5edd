package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.Cases;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.LargeAmounts;
import io.compliancescan.acceptance.client.Reviewer;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A case as one document. */
class CasePacketIT extends ServerScenario {

    @Test
    void allThatIsKnownOfACaseIsInItsPacket() {
        Service service = service();
        Reviewer bob = new Reviewer(service, "bob");
        ScanStatus scan = service.complete(
                LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), "A,200", "A,300.5", "B,400"));
        Cases alice = new Cases(service, "alice");
        String id = alice.of(scan.id(), "A");
        bob.review(bob.violationsOf(scan.id()).get(0), "approved");
        alice.note(id, Map.of("content", "Known."));

        alice.change(id, Map.of("sar_analyst_summary", "Summary."));
        JsonPath packet = Reviewer.done(service.request().get("/cases/{id}/export?format=json", id));
        JsonPath details = alice.details(id);

        assertThat(packet.getString("case_packet.organization.id")).isEqualTo("default");
        assertThat(packet.getMap("case_packet.case")).isEqualTo(details.getMap("case"));
        assertThat(packet.getList("case_packet.violations")).isEqualTo(details.getList("violations"));
        assertThat(packet.getBoolean("case_packet.violations_truncated")).isFalse();
        assertThat(packet.<String>getList("case_packet.notes.after")).containsExactly("Known.");
        assertThat(packet.getList("case_packet.timeline")).isEqualTo(details.getList("timeline"));
        assertThat(packet.getString("case_packet.sar_prep.analyst_summary")).isEqualTo("Summary.");
        assertThat(packet.getMap("case_packet.summary.reviews")).isEqualTo(details.getMap("review_summary"));
        assertThat(packet.getList("case_packet.summary.grouped_evidence"))
                .isEqualTo(details.getList("grouped_evidence"));
        assertThat(packet.getBoolean("case_packet.summary.sar_ready")).isFalse();
    }

    @Test
    void whatCannotBeExportedIsSaid() {
        Service service = service();

        Failure pdf = Failure.of(service.request().get("/cases/x/export?format=pdf"));
        assertThat(pdf.status()).isEqualTo(501);
        assertThat(pdf.message()).contains("PDF");
        assertThat(Failure.of(service.wrongRequest().get("/cases/x/export?format=xml"))
                        .pointers())
                .containsExactly("/format");
        assertThat(Failure.of(service.request().get("/cases/x/export")).message())
                .isEqualTo("Case not found");
        assertThat(service.wrongRequest()
                        .accept("text/csv")
                        .get("/cases/x/export")
                        .statusCode())
                .isEqualTo(406);
    }
}
