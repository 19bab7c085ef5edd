package io.compliancescan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeColumnTest {

    @Test
    void timesComeBackAsTheyWereGiven() {
        TimeColumn column = Tables.times(List.of("1970-01-01", "1969-12-31T23:59:59.999Z", "never", ""));

        assertThat(column.size()).isEqualTo(4);
        assertThat(column.instant(0)).contains(Instant.EPOCH);
        assertThat(column.millis(1)).isEqualTo(-1);
        assertThat(column.instant(2)).isEmpty();
        assertThat(column.millis(3)).isEqualTo(TimeColumn.UNKNOWN);
    }

    @Test
    void aColumnGrowsPastItsFirstThousand() {
        TimeColumnBuilder builder = new TimeColumnBuilder();
        for (int i = 0; i < 3_000; i++) {
            builder.add(i);
        }
        TimeColumn column = builder.build();

        assertThat(column.size()).isEqualTo(3_000);
        assertThat(column.millis(0)).isZero();
        assertThat(column.millis(2_999)).isEqualTo(2_999);
    }

    @Test
    void portionsBecomeOneColumn() {
        TimeColumnBuilder first = new TimeColumnBuilder(1);
        first.add(1);
        TimeColumnBuilder all = new TimeColumnBuilder(0);
        all.addAll(first);
        first.clear();
        first.add(2);
        first.add(TimeColumn.UNKNOWN);
        all.addAll(first);
        all.add(4);
        TimeColumn column = all.build();

        assertThat(IntStream.range(0, column.size()).mapToLong(column::millis))
                .containsExactly(1L, 2L, TimeColumn.UNKNOWN, 4L);
    }
}
