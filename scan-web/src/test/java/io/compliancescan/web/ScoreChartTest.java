package io.compliancescan.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.scan.Scan;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoreChartTest {

    @Test
    void pointsStandFromTheOldestToTheNewestAndABetterScoreIsHigher() {
        ScoreChart chart = ScoreHistory.upTo(scan(2, "100.00"), FakeScans.of(scan(0, "0.00"), scan(1, "50.00")));

        assertThat(chart.dots()).extracting(dot -> dot.point().score().text()).containsExactly("0", "50", "100");
        assertThat(chart.dots()).extracting(ScoreChart.Dot::y).containsExactly("212.0", "112.0", "12.0");
        assertThat(chart.dots()).extracting(ScoreChart.Dot::x).containsExactly("46.0", "251.0", "456.0");
        assertThat(chart.path()).isEqualTo("46.0,212.0 251.0,112.0 456.0,12.0");
        assertThat(chart.description())
                .isEqualTo("The score is 100 of 100. It was 0 at the first of the 3 points shown.");
    }

    @Test
    void onlyThisScanIsMarked() {
        ScoreChart chart = ScoreHistory.upTo(scan(1, "90.00"), FakeScans.of(scan(0, "80.00")));

        assertThat(chart.points()).extracting(ScorePoint::current).containsExactly(false, true);
        assertThat(chart.newest().action()).isEqualTo("Scan completed");
        assertThat(chart.newest().later()).isFalse();
    }

    @Test
    void theFirstScanIsASinglePointInTheMiddle() {
        ScoreChart chart = ScoreHistory.upTo(scan(0, "87.50"), FakeScans.of());

        assertThat(chart.several()).isFalse();
        assertThat(chart.dots()).extracting(ScoreChart.Dot::x).containsExactly("251.0");
        assertThat(chart.description()).isEqualTo("The score is 87.5 of 100.");
    }

    @Test
    void scansThatFailedOrCameLaterDoNotCount() {
        FakeScans scans = FakeScans.of(SampleScans.failed(0, "No."), scan(1, "70.00"), scan(3, "75.00"));

        assertThat(ScoreHistory.upTo(scan(2, "72.00"), scans).points())
                .extracting(point -> point.score().text())
                .containsExactly("70", "72");
    }

    @Test
    void aLongHistoryShowsItsEnd() {
        FakeScans scans = FakeScans.of(
                IntStream.range(0, 30).mapToObj(day -> scan(day, day + ".00")).toArray(Scan[]::new));

        ScoreChart chart = ScoreHistory.upTo(scan(30, "30.00"), scans);

        assertThat(chart.points()).hasSize(ScoreHistory.MOST_EARLIER + 1);
        assertThat(chart.oldest().score().text()).isEqualTo("19");
        assertThat(chart.newest().score().text()).isEqualTo("30");
    }

    private static Scan scan(int day, String score) {
        return SampleScans.completed(day, score, 1, Optional.empty());
    }
}
