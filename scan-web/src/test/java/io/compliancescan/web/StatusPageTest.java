package io.compliancescan.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanInputs;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatusPageTest {

    @Test
    void scansAreShownNewestFirstWithTheirNames() {
        StatusPage page = page(SampleScans.pending(0, Optional.empty()), SampleScans.running(1));

        assertThat(page.getRows()).extracting(ScanRow::title).containsExactly("Nightly", "tx.csv");
        assertThat(page.getExtent()).isEqualTo("Newest first.");
        assertThat(page.isAny()).isTrue();
    }

    @Test
    void thePageIsLiveWhileAnyScanIsUnderWay() {
        Scan done = SampleScans.completed(0, "87.50", 23, Optional.empty());

        assertThat(page(done, SampleScans.running(1)).isLive()).isTrue();
        assertThat(page(done, SampleScans.running(1)).getSummary()).isEqualTo("1 scan is under way.");
        assertThat(page(SampleScans.running(2), SampleScans.running(1)).getSummary())
                .isEqualTo("2 scans are under way.");
        assertThat(page(done, SampleScans.failed(1, "No.")).isLive()).isFalse();
        assertThat(page(done).getSummary()).isEqualTo("Nothing is running.");
    }

    @Test
    void aPageThatDoesNotShowAllSaysSo() {
        StatusPage page = page(IntStream.rangeClosed(0, StatusPage.MOST)
                .mapToObj(SampleScans::running)
                .toArray(Scan[]::new));

        assertThat(page.getRows()).hasSize(StatusPage.MOST);
        assertThat(page.getExtent()).isEqualTo("The newest 50, newest first.");
    }

    @Test
    void beforeTheFirstScanThereIsNothingToShow() {
        assertThat(page().isAny()).isFalse();
        assertThat(page().isLive()).isFalse();
    }

    private static StatusPage page(Scan... scans) {
        StatusPage page = new StatusPage();
        page.scans = FakeScans.of(scans);
        page.names = new Names() {
            @Override
            public String file(ScanInputs inputs) {
                return "tx.csv";
            }

            @Override
            public String original(ScanInputs inputs) {
                return "";
            }

            @Override
            public String policy(ScanInputs inputs) {
                return "AML";
            }
        };
        page.load();
        return page;
    }
}
