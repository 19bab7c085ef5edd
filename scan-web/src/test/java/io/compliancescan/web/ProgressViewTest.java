package io.compliancescan.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.scan.Progress;
import org.junit.jupiter.api.Test;

class ProgressViewTest {

    @Test
    void onlyWhatIsFinishedIsShownAsFinished() {
        assertThat(new ProgressView(new Progress(0, 3)).percent()).isZero();
        assertThat(new ProgressView(new Progress(2, 3)).percent()).isEqualTo(66);
        assertThat(new ProgressView(new Progress(3, 3)).percent()).isEqualTo(100);
    }

    @Test
    void theTextSaysHowManyOfHowMany() {
        assertThat(new ProgressView(new Progress(8, 11)).text()).isEqualTo("8 of 11 rules");
        assertThat(new ProgressView(new Progress(0, 1)).text()).isEqualTo("0 of 1 rule");
    }

    @Test
    void aScanWithoutRulesStillHasABar() {
        ProgressView none = new ProgressView(new Progress(0, 0));

        assertThat(none.length()).isEqualTo(1);
        assertThat(none.percent()).isZero();
    }
}
