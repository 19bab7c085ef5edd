package io.compliancescan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConfusionTest {

    @Test
    void theMeasuresAreThoseOfTheTextbook() {
        Confusion confusion = new Confusion(3, 1, 2, 14);

        assertThat(confusion.precision()).contains(new Share(3, 4));
        assertThat(confusion.recall()).contains(new Share(3, 5));
        assertThat(confusion.f1()).contains(new Share(6, 9));
        assertThat(confusion.falsePositiveRate()).contains(new Share(1, 15));
    }

    @Test
    void whoFindsNothingHasNoPrecisionAndAnF1OfNothing() {
        Confusion nothing = new Confusion(0, 0, 5, 10);

        assertThat(nothing.precision()).isEmpty();
        assertThat(nothing.recall()).contains(new Share(0, 5));
        assertThat(nothing.f1()).contains(new Share(0, 5));
        assertThat(nothing.falsePositiveRate()).contains(new Share(0, 10));
    }

    @Test
    void whereNothingIsToBeFoundThereIsNoRecall() {
        Confusion empty = new Confusion(0, 0, 0, 10);

        assertThat(empty.recall()).isEmpty();
        assertThat(empty.f1()).isEmpty();
        assertThat(new Confusion(0, 1, 0, 9).f1()).contains(new Share(0, 1));
    }

    @Test
    void whereAllIsToBeFoundNothingCanBeFoundWrongly() {
        assertThat(new Confusion(4, 0, 1, 0).falsePositiveRate()).isEmpty();
    }

    @Test
    void theLargestFileThereCanBeIsCountedRightly() {
        Confusion all = new Confusion(Integer.MAX_VALUE, 0, 0, 0);

        assertThat(all.f1()).contains(new Share(2L * Integer.MAX_VALUE, 2L * Integer.MAX_VALUE));
    }

    @Test
    void countsBelowZeroAreRefused() {
        assertThatThrownBy(() -> new Confusion(0, 0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
