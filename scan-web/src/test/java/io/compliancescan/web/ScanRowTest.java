package io.compliancescan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanDelta;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScanRowTest {

    @Test
    void aScanWithoutANameIsCalledByItsFile() {
        assertThat(row(SampleScans.pending(0, Optional.empty())).title()).isEqualTo("tx.csv");
        assertThat(row(SampleScans.pending(0, Optional.of("Q1"))).title()).isEqualTo("Q1");
    }

    @Test
    void aStatusIsWrittenForPeopleInAnyLanguageOfTheServer() {
        assertThat(row(SampleScans.pending(0, Optional.empty())).statusWord()).isEqualTo("Pending");
        assertThat(row(SampleScans.running(0)).statusWord()).isEqualTo("Running");
        assertThat(row(SampleScans.failed(0, "No.")).statusWord()).isEqualTo("Failed");
        assertThat(row(SampleScans.cancelled(0)).statusWord()).isEqualTo("Cancelled");
        assertThat(row(SampleScans.completed(0, "87.50", 23, Optional.empty())).statusWord())
                .isEqualTo("Completed");
    }

    @Test
    void onlyAScanThatHasNotEndedIsLive() {
        assertThat(row(SampleScans.pending(0, Optional.empty())).live()).isTrue();
        assertThat(row(SampleScans.running(0)).live()).isTrue();
        assertThat(row(SampleScans.failed(0, "No.")).live()).isFalse();
        assertThat(row(SampleScans.cancelled(0)).live()).isFalse();
        assertThat(row(SampleScans.completed(0, "87.50", 23, Optional.empty())).live())
                .isFalse();
    }

    @Test
    void onlyACompletedScanHasAnOutcome() {
        Outcome outcome =
                row(SampleScans.completed(1, "87.50", 12_345, Optional.empty())).outcome();

        assertThat(outcome.violations()).isEqualTo("12,345");
        assertThat(outcome.score().text()).isEqualTo("87.5");
        assertThat(outcome.delta()).isEmpty();
        assertThatThrownBy(() -> row(SampleScans.running(0)).outcome()).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aChangeSaysWhatCameWhatWentAndWhatStayed() {
        ScanDelta delta = new ScanDelta(1_805, 12, 108, SampleScans.id(0));

        DeltaView view = row(SampleScans.completed(1, "87.50", 1_913, Optional.of(delta)))
                .outcome()
                .delta()
                .orElseThrow();

        assertThat(view.added()).isEqualTo("1,805");
        assertThat(view.resolved()).isEqualTo("12");
        assertThat(view.unchanged()).isEqualTo("108");
        assertThat(view.previousViolations()).isEqualTo("120 violations");
        assertThat(view.previousId()).isEqualTo(SampleScans.id(0).toString());
    }

    @Test
    void aFailedScanSaysWhy() {
        assertThat(row(SampleScans.failed(0, "The disk is full.")).failure()).isEqualTo("The disk is full.");
        assertThatThrownBy(() -> row(SampleScans.running(0)).failure()).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aCancelledScanHasNeitherOutcomeNorFailure() {
        ScanRow cancelled = row(SampleScans.cancelled(0));

        assertThat(cancelled.cancelled()).isTrue();
        assertThat(cancelled.completed()).isFalse();
        assertThat(cancelled.failed()).isFalse();
    }

    @Test
    void aSentenceTellsHowAScanStandsAndStaysUntilThatChanges() {
        assertThat(row(SampleScans.running(0)).sentence())
                .isEqualTo(row(SampleScans.running(0).ruleFinished()).sentence())
                .isEqualTo("The scan is running.");
        assertThat(row(SampleScans.failed(0, "No.")).sentence()).isEqualTo("The scan failed.");
        assertThat(row(SampleScans.cancelled(0)).sentence()).isEqualTo("The scan was cancelled.");
        assertThat(row(SampleScans.completed(0, "87.50", 1, Optional.empty())).sentence())
                .isEqualTo("The scan is completed: 1 violation, score 87.5.");
    }

    @Test
    void timesAreInUtcToTheSecond() {
        Moment created = row(SampleScans.pending(0, Optional.empty())).created();

        assertThat(created.text()).isEqualTo("2024-01-15 10:30:00 UTC");
        assertThat(created.iso()).isEqualTo("2024-01-15T10:30:00Z");
        assertThat(created.day()).isEqualTo("2024-01-15");
    }

    @Test
    void theFactsSayHowLongAScanTookOnceItHasEnded() {
        assertThat(new ScanFacts(SampleScans.running(0)).ended()).isFalse();
        assertThat(new ScanFacts(SampleScans.completed(0, "100.00", 0, Optional.empty())).took())
                .isEqualTo("4.21 s");
        assertThat(new ScanFacts(SampleScans.failed(0, "No.")).took()).isEqualTo("1 min 15 s");
    }

    private static ScanRow row(Scan scan) {
        return new ScanRow(scan, "tx.csv", "AML");
    }
}
