package io.compliancescan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    @Test
    void theMiddleHasAPageBeforeAndAPageAfter() {
        Paging paging = Paging.of("2", 60);

        assertThat(paging.offset()).isEqualTo(25);
        assertThat(paging.text()).isEqualTo("26–50 of 60");
        assertThat(paging.hasPrevious()).isTrue();
        assertThat(paging.hasNext()).isTrue();
    }

    @Test
    void theLastPageEndsWithTheList() {
        Paging paging = Paging.of("3", 60);

        assertThat(paging.text()).isEqualTo("51–60 of 60");
        assertThat(paging.hasNext()).isFalse();
    }

    @Test
    void aListThatFillsItsPagesHasNoEmptyOne() {
        assertThat(Paging.of("1", 25).pages()).isEqualTo(1);
        assertThat(Paging.of("1", 26).pages()).isEqualTo(2);
    }

    @Test
    void anEmptyListHasOnePage() {
        assertThat(Paging.of("1", 0)).isEqualTo(new Paging(1, 0));
        assertThat(Paging.of("1", 0).hasNext()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-4", "abc", "1e9", "99999999999", "\u0661\u0662x"})
    void whatIsNoPageIsTheFirst(String asked) {
        assertThat(Paging.of(asked, 60).page()).isEqualTo(1);
    }

    @Test
    void aPageBeyondTheEndIsTheLast() {
        assertThat(Paging.of("7", 60).page()).isEqualTo(3);
    }
}
