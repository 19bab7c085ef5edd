package io.compliancescan.scan;

import static io.compliancescan.scan.SampleScan.ASKED_FOR;
import static io.compliancescan.scan.SampleScan.ENDED;
import static io.compliancescan.scan.SampleScan.RESULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScanTest {

    static List<Scan> endedScans() {
        return List.of(
                SampleScan.done(2).completed(RESULT, ENDED),
                SampleScan.pending(2).failed("a reason", ENDED),
                SampleScan.pending(2).cancelled(ENDED));
    }

    @Test
    void aScanStartsPendingWithNothingDone() {
        Scan scan = SampleScan.pending(15);

        assertThat(scan.state().wireName()).isEqualTo("pending");
        assertThat(scan.state().endedAt()).isEmpty();
        assertThat(scan.unfinished()).isTrue();
        assertThat(scan.createdAt()).isEqualTo(ASKED_FOR);
        assertThat(scan.progress()).isEqualTo(new Progress(0, 15));
        assertThat(scan.history()).isEmpty();
    }

    @Test
    void aRunningScanFinishesItsRulesOneByOne() {
        Scan scan = SampleScan.pending(2).running().ruleFinished();

        assertThat(scan.state()).isEqualTo(new ScanState.Running());
        assertThat(scan.state().wireName()).isEqualTo("running");
        assertThat(scan.unfinished()).isTrue();
        assertThat(scan.progress()).isEqualTo(new Progress(1, 2));
    }

    @Test
    void aScanThatWasInterruptedIsTakenUpWhereItWas() {
        Scan scan = SampleScan.pending(3).running().ruleFinished();

        assertThat(scan.running()).isEqualTo(scan);
    }

    @Test
    void aCompletedScanHasItsResultAndTheFirstLineOfItsHistory() {
        Scan scan = SampleScan.done(2).completed(RESULT, ENDED);

        assertThat(scan.state()).isEqualTo(new ScanState.Completed(ENDED, RESULT));
        assertThat(scan.state().wireName()).isEqualTo("completed");
        assertThat(scan.state().endedAt()).contains(ENDED);
        assertThat(scan.unfinished()).isFalse();
        assertThat(scan.progress()).isEqualTo(new Progress(2, 2));
        assertThat(scan.history())
                .containsExactly(new ScoreEvent(RESULT.score(), ENDED, "scan_completed", Optional.empty()));
    }

    @Test
    void aScanMayFailBeforeItRunsAndWhileItRuns() {
        Scan early = SampleScan.pending(2).failed("the file is gone", ENDED);
        Scan late = SampleScan.pending(2).running().ruleFinished().failed("the file is gone", ENDED);

        assertThat(early.state()).isEqualTo(new ScanState.Failed(ENDED, "the file is gone"));
        assertThat(late.state().wireName()).isEqualTo("failed");
        assertThat(late.state().endedAt()).contains(ENDED);
        assertThat(late.unfinished()).isFalse();
        assertThat(late.progress()).isEqualTo(new Progress(1, 2));
        assertThat(late.history()).isEmpty();
    }

    @Test
    void aScanMayBeCancelledBeforeItRunsAndWhileItRuns() {
        Scan early = SampleScan.pending(2).cancelled(ENDED);
        Scan late = SampleScan.pending(2).running().ruleFinished().cancelled(ENDED);

        assertThat(early.state()).isEqualTo(new ScanState.Cancelled(ENDED));
        assertThat(late.state().wireName()).isEqualTo("cancelled");
        assertThat(late.state().endedAt()).contains(ENDED);
        assertThat(late.unfinished()).isFalse();
        assertThat(late.progress()).isEqualTo(new Progress(1, 2));
        assertThat(late.history()).isEmpty();
    }

    @Test
    void aPendingScanCannotFinishRulesNorBeCompleted() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SampleScan.pending(2).ruleFinished())
                .withMessageContaining("pending");
        assertThatIllegalStateException()
                .isThrownBy(() -> SampleScan.pending(0).completed(RESULT, ENDED))
                .withMessageContaining("pending");
    }

    @Test
    void aScanCannotBeCompletedBeforeItsLastRule() {
        Scan scan = SampleScan.pending(2).running().ruleFinished();

        assertThatIllegalStateException()
                .isThrownBy(() -> scan.completed(RESULT, ENDED))
                .withMessageContaining("1 rules of 2");
    }

    @ParameterizedTest
    @MethodSource("endedScans")
    void nothingHappensToAScanThatHasEnded(Scan ended) {
        assertThatIllegalStateException().isThrownBy(ended::running);
        assertThatIllegalStateException().isThrownBy(ended::ruleFinished);
        assertThatIllegalStateException().isThrownBy(() -> ended.completed(RESULT, ENDED));
        assertThatIllegalStateException()
                .isThrownBy(() -> ended.failed("again", ENDED))
                .withMessageContaining(ended.state().wireName());
        assertThatIllegalStateException().isThrownBy(() -> ended.cancelled(ENDED));
    }

    @Test
    void aReviewGivesACompletedScanAnotherScoreAndALineInItsHistory() {
        Scan completed = SampleScan.done(1).completed(RESULT, ENDED);
        ScoreEvent event = new ScoreEvent(
                new ComplianceScore(new BigDecimal("90.25")), ENDED.plusSeconds(9), "approved", Optional.empty());

        Scan reviewed = completed.reviewed(event);

        assertThat(reviewed.score()).contains(event.score());
        assertThat(reviewed.history()).containsExactly(completed.history().get(0), event);
        assertThat(reviewed.state().endedAt()).contains(ENDED);
        assertThatIllegalStateException()
                .isThrownBy(() -> SampleScan.done(1).reviewed(event))
                .withMessageContaining("running");
    }

    @Test
    void stepsChangeNothingThatWasPinned() {
        Scan pending = SampleScan.pending(1);
        Scan completed = SampleScan.done(pending).completed(RESULT, ENDED);

        assertThat(completed.id()).isEqualTo(pending.id());
        assertThat(completed.inputs()).isEqualTo(pending.inputs());
        assertThat(completed.createdAt()).isEqualTo(pending.createdAt());
    }
}
