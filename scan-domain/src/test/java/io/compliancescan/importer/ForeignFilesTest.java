package io.compliancescan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real files of other people, where they lie beside the project. */
class ForeignFilesTest {

    @Test
    void paySimIsReadExactly() throws IOException {
        Path file = TestFiles.foreign("paysim_head_19999.csv");
        TableProfile profile = Profiler.profile(() -> Files.newInputStream(file));
        List<BigDecimal> amounts = Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> new BigDecimal(line.split(",")[2]))
                .toList();
        NumberRange range = column(profile, "amount").range().orElseThrow();
        assertThat(profile.records()).isEqualTo(19_999);
        assertThat(range.least())
                .isEqualByComparingTo(amounts.stream().reduce(BigDecimal::min).orElseThrow());
        assertThat(range.greatest())
                .isEqualByComparingTo(amounts.stream().reduce(BigDecimal::max).orElseThrow());
        assertThat(range.mean()
                        .multiply(BigDecimal.valueOf(19_999))
                        .subtract(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .abs())
                .isLessThan(new BigDecimal("0.001"));
        assertThat(column(profile, "step").timeNotations()).containsExactly(TimeNotation.STEP);
    }

    @Test
    void amountsOfSixteenDecimalsAndTimestampsAreReadable() throws IOException {
        Path file = TestFiles.foreign("aml_typologies_quantsingularity.csv");
        TableProfile profile = Profiler.profile(() -> Files.newInputStream(file));
        assertThat(profile.columns())
                .allSatisfy(column -> assertThat(column.unreadable()).isZero());
        assertThat(column(profile, "amount").type()).isEqualTo(ColumnType.NUMBER);
        assertThat(column(profile, "timestamp").timeNotations()).containsExactly(TimeNotation.ISO);
    }

    @Test
    void aTruncatedBankExportIsReadUpToItsLastLineWhichIsNoted() throws IOException {
        Path file = TestFiles.foreign("berka_trans_head_49k.csv");
        TableProfile profile = Profiler.profile(() -> Files.newInputStream(file));
        assertThat(profile.records()).isEqualTo(49_102);
        assertThat(profile.notes()).containsExactly(FileNote.at(FileNote.Kind.CUT_OFF, 49_104));
    }

    @Test
    void aBankExportWithSemicolonsAndShortDatesIsReadable() throws IOException {
        byte[] bytes = Files.readAllBytes(TestFiles.foreign("berka_trans_head_49k.csv"));
        int end = new String(bytes, StandardCharsets.US_ASCII).lastIndexOf('\n');
        TableProfile profile = Profiler.profile(() -> new ByteArrayInputStream(Arrays.copyOf(bytes, end + 1)));
        assertThat(profile.dialect()).isEqualTo(new Dialect(StandardCharsets.UTF_8, ';'));
        assertThat(profile.records()).isEqualTo(49_102);
        assertThat(column(profile, "date").timeNotations()).containsExactly(TimeNotation.SHORT_COMPACT);
        assertThat(column(profile, "balance").type()).isEqualTo(ColumnType.NUMBER);
    }

    @Test
    void yearsOfPurchaseCardsDecideThatTheDayComesFirst() throws IOException {
        Path file = TestFiles.foreign("birmingham_pcard_2014_2018.csv.gz");
        TableProfile profile = Profiler.profile(() -> TestFiles.open(file));
        assertThat(profile.records()).isEqualTo(185_908);
        assertThat(column(profile, "TRANS DATE").timeNotations()).containsExactly(TimeNotation.DAY_FIRST);
        assertThat(column(profile, "ORIGINAL GROSS AMT").range().orElseThrow().least())
                .isEqualByComparingTo("-486980.09");
    }

    @Test
    void cellsOfManyLinesAreOneCell() throws IOException {
        Path file = TestFiles.foreign("gdpr_enforcementtracker_2021.csv");
        TableProfile profile = Profiler.profile(() -> Files.newInputStream(file));
        assertThat(column(profile, "etid").distinct())
                .isEqualTo(profile.records())
                .isEqualTo(978);
    }

    private static ColumnProfile column(TableProfile profile, String heading) {
        return profile.column(heading).orElseThrow();
    }
}
