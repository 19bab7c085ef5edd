package io.compliancescan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.table.FieldUse;
import io.compliancescan.table.TemporalScale;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleReaderTest {

    private static final byte[] FILE = """
            When;Sum;Who
            03/04/2024; 1.234,50 ;A
            04/04/2024;12abc;
            31/12/2024;7;"B;C"
            """.getBytes(StandardCharsets.UTF_8);

    @Test
    void theSampleIsReadAsTheFileIs() {
        var profile = Profiler.profile(() -> new ByteArrayInputStream(FILE));
        var times =
                new ColumnReading.TimeReading(TimeNotation.DAY_FIRST, ZoneId.of("Europe/London"), TemporalScale.HOURLY);
        var readings = List.of(
                new ColumnReading(FieldUse.time("timestamp"), "When", NumberNotation.DECIMAL_COMMA, times),
                new ColumnReading(FieldUse.number("amount"), "Sum", NumberNotation.DECIMAL_COMMA, times),
                new ColumnReading(FieldUse.text("account"), "Who", NumberNotation.DECIMAL_COMMA, times));

        var sample = SampleReader.read(profile, readings);
        var file = TableReader.read(new ByteArrayInputStream(FILE), profile, readings);

        assertThat(sample.size()).isEqualTo(3);
        for (int record = 0; record < 3; record++) {
            assertThat(sample.time("timestamp").instant(record))
                    .isEqualTo(file.time("timestamp").instant(record));
            assertThat(sample.number("amount").number(record))
                    .isEqualTo(file.number("amount").number(record));
            assertThat(sample.text("account").text(record))
                    .isEqualTo(file.text("account").text(record));
        }
        assertThat(sample.number("amount").number(0))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("1234.5"));
        assertThat(sample.number("amount").number(1)).isEmpty();
    }
}
