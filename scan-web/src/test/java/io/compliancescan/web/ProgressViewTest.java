package io.compliancescan.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.scan.Progress;
import org.junit.jupiter.api.Test;

class ProgressViewTest {

    @Test
    void theBarIsAsLongAsThereAreRulesAndAsFullAsThereAreFinishedOnes() {
        ProgressView view = new ProgressView(new Progress(8, 11));

        assertThat(view.length()).isEqualTo(11);
        assertThat(view.processed()).isEqualTo(8);
    }

    @Test
    void theTextSaysHowManyOfHowMany() {
        assertThat(new ProgressView(new Progress(8, 11)).text()).isEqualTo("8 of 11 rules");
        assertThat(new ProgressView(new Progress(0, 1)).text()).isEqualTo("0 of 1 rule");
    }

    @Test
    void aScanWithoutRulesStillHasABar() {
        assertThat(new ProgressView(new Progress(0, 0)).length()).isEqualTo(1);
    }
}
