package io.compliancescan.persistence.upload;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.importer.ColumnProfile;
import io.compliancescan.importer.ColumnType;
import io.compliancescan.importer.Dialect;
import io.compliancescan.importer.FileNote;
import io.compliancescan.importer.Form;
import io.compliancescan.importer.NumberNotation;
import io.compliancescan.importer.NumberRange;
import io.compliancescan.importer.Quoting;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.importer.TimeNotation;
import io.compliancescan.importer.UnreadableCell;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileJsonTest {

    @Test
    void everyComponentComesBack() {
        var profile = new TableProfile(
                new Dialect(StandardCharsets.UTF_8, ';'),
                Integer.MAX_VALUE,
                List.of(numbers(), times()),
                List.of(List.of("1,5", ""), List.of("\u0000\"\\\n💶", " 口座 ")));

        assertThat(copy(profile)).isEqualTo(profile);
    }

    @Test
    void whatIsOddAboutAFileComesBack() {
        var form = new Form(Quoting.SINGLE_ESCAPED, 3, 2, List.of("a \"b\"", "Column 2"), OptionalLong.of(1L << 40));
        var headless = new Form(Quoting.DOUBLE, 0, 0, List.of("Column 1"), OptionalLong.empty());
        var dialect = new Dialect(StandardCharsets.UTF_8, '\t', Optional.of(form));
        var notes = List.of(
                new FileNote(FileNote.Kind.PREAMBLE, 7, List.of(1L, 2L, 3L)),
                new FileNote(FileNote.Kind.CUT_OFF, 1, List.of(Long.MAX_VALUE)));
        var profile = new TableProfile(dialect, 1, List.of(numbers()), List.of(), notes);
        var endless = new TableProfile(
                new Dialect(StandardCharsets.UTF_8, ',', Optional.of(headless)), 1, List.of(numbers()), List.of());

        assertThat(copy(profile)).isEqualTo(profile);
        assertThat(copy(endless)).isEqualTo(endless);
    }

    @Test
    void everyKindOfColumnComesBack() {
        var columns = Arrays.stream(ColumnType.values())
                .flatMap(type -> Stream.of(column("a " + type, type, Optional.empty())))
                .toList();
        var profile = new TableProfile(new Dialect(StandardCharsets.US_ASCII, '\t'), 0, columns, List.of());

        assertThat(copy(profile)).isEqualTo(profile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "windows-1250", "ISO-8859-15"})
    void everyCharsetComesBack(String charset) {
        var profile = new TableProfile(new Dialect(Charset.forName(charset), '|'), 1, List.of(times()), List.of());

        assertThat(copy(profile)).isEqualTo(profile);
    }

    @Test
    void aNumberOfMoreDigitsThanReadersOfJsonTakeComesBack() {
        var huge = new BigDecimal("9".repeat(5_000) + ".0");
        var range = new NumberRange(huge.negate(), huge, new BigDecimal("1E-400"));
        var column = column("x", ColumnType.NUMBER, Optional.of(range));
        var profile = new TableProfile(new Dialect(StandardCharsets.UTF_8, ','), 2, List.of(column), List.of());

        assertThat(copy(profile)).isEqualTo(profile);
    }

    private static ColumnProfile numbers() {
        return new ColumnProfile(
                "Größe 💶",
                ColumnType.NUMBER,
                List.of(NumberNotation.DECIMAL_COMMA, NumberNotation.DECIMAL_POINT),
                List.of("USD", "₹"),
                List.of(),
                3,
                ColumnProfile.DISTINCT_BOUND,
                2,
                List.of(new UnreadableCell(Long.MAX_VALUE, "n/a"), new UnreadableCell(2, "")),
                Optional.of(new NumberRange(
                        new BigDecimal("-0.10"), new BigDecimal("1E+3"), new BigDecimal("0.3333333333333333"))));
    }

    private static ColumnProfile times() {
        return new ColumnProfile(
                "",
                ColumnType.TIME,
                List.of(),
                List.of(),
                List.of(TimeNotation.values()),
                0,
                1,
                0,
                List.of(),
                Optional.empty());
    }

    private static ColumnProfile column(String heading, ColumnType type, Optional<NumberRange> range) {
        return new ColumnProfile(heading, type, List.of(), List.of(), List.of(), 0, 0, 0, List.of(), range);
    }

    private static TableProfile copy(TableProfile profile) {
        return ProfileJson.read(ProfileJson.write(profile));
    }
}
