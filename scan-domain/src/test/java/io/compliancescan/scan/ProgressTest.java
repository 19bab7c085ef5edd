package io.compliancescan.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void progressGoesFromNothingToEverything() {
        assertThat(Progress.ofRules(2)).isEqualTo(new Progress(0, 2));
        assertThat(Progress.ofRules(2).next().next()).isEqualTo(new Progress(2, 2));
        assertThat(Progress.ofRules(0)).isEqualTo(new Progress(0, 0));
    }

    @Test
    void progressNeverLeavesItsBounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Progress(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Progress(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Progress(0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Progress(2, 2).next());
    }
}
