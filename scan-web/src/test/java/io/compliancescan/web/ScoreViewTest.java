package io.compliancescan.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.scan.ComplianceScore;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreViewTest {

    @ParameterizedTest
    @CsvSource({
        "0.00, Poor, band-poor",
        "49.99, Poor, band-poor",
        "50.00, Fair, band-fair",
        "79.99, Fair, band-fair",
        "80.00, Good, band-good",
        "100.00, Good, band-good"
    })
    void aScoreFallsIntoTheBandThatStartsAtOrBelowIt(BigDecimal score, String word, String style) {
        ScoreView view = new ScoreView(new ComplianceScore(score));

        assertThat(view.word()).isEqualTo(word);
        assertThat(view.style()).isEqualTo(style);
    }
}
