package io.compliancescan.pii;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.compliancescan.importer.Profiler;
import io.compliancescan.importer.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PiiSearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 29);

    @Test
    void aColumnOfOneKindIsFound() {
        List<PiiColumn> found =
                search("id,contact", "1,anna@example.com", "2, bert@example.com ", "3,", "4,carl@x.org");

        assertThat(found)
                .containsExactly(new PiiColumn(
                        1,
                        "contact",
                        PiiKind.EMAIL,
                        80,
                        3,
                        3,
                        4,
                        List.of("a***@example.com", "b***@example.com", "c***@x.org")));
    }

    @Test
    void oneAddressAmongThousandsOfNotesIsFoundAndSaidToBeRare() {
        String[] lines = lines("note", 30_000, number -> number == 29_999 ? "zoe@example.com" : "nothing " + number);

        assertThat(search(lines)).singleElement().satisfies(column -> {
            assertThat(column.matches()).isEqualTo(1);
            assertThat(column.filled()).isEqualTo(30_000);
            assertThat(column.confidence()).isEqualTo(1);
            assertThat(column.percentage()).isEqualByComparingTo("0.00");
            assertThat(column.samples()).containsExactly("z***@example.com");
        });
    }

    /** Of several blocks, that is. */
    @Test
    void aLongFileIsCountedToItsEndAndItsFirstCellsAreTheSamples() {
        String[] lines = lines("mail", 60_000, number -> (char) ('a' + number % 26) + "lice@example.com");

        PiiColumn column = search(lines).get(0);

        assertThat(column.matches()).isEqualTo(60_000);
        assertThat(column.confidence()).isEqualTo(100);
        assertThat(column.samples()).containsExactly("a***@example.com", "b***@example.com", "c***@example.com");
    }

    @Test
    void aColumnOfTwoKindsIsFoundTwice() {
        assertThat(search("contact", "a@example.com", "+44 20 7946 0123", "b@example.com", "+44 20 7946 0124"))
                .extracting(PiiColumn::kind, PiiColumn::matches)
                .containsExactly(tuple(PiiKind.EMAIL, 2), tuple(PiiKind.PHONE, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "Date of Birth, 1980-02-29, DATE_OF_BIRTH",
        "dob, 29/02/1980, DATE_OF_BIRTH",
        "Geburtsdatum, 29.02.1980, DATE_OF_BIRTH",
        "birthDate, 19800229, DATE_OF_BIRTH",
        "Mobile, 07700900123, PHONE",
        "customer_phone, 07700900123, PHONE",
        "homeTel, 5551234, PHONE",
        "SSN, 123456789, SSN",
        "passport_no, C01X00T47, PASSPORT",
        "First Name, Jane, NAME",
        "Straße, Am Markt 1, ADDRESS"
    })
    void aHeadingSaysWhatFormAloneDoesNot(String heading, String cell, PiiKind kind) {
        assertThat(search(heading, cell)).extracting(PiiColumn::kind).containsExactly(kind);
        assertThat(search("reference", cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"first_name", "address"})
    void aHeadingAloneIsLittleConfidence(String heading) {
        String[] lines = lines(heading, 100, number -> "Jane Doe " + number);

        assertThat(search(lines)).singleElement().satisfies(column -> assertThat(column.confidence())
                .isEqualTo(50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MERCHANT NAME", "product_name", "ip_address", "nameOrig", "hostname", "telegram", "total"})
    void aHeadingThatOnlyContainsTheWordSaysNothing(String heading) {
        assertThat(search(heading, "Some Thing 12345678")).isEmpty();
    }

    @Test
    void accountNumbersAreNoCardsThoughEveryTenthPassesTheCheck() {
        String[] lines = lines("account", 5_000, number -> String.valueOf(4_000_000_000_000_000L + number * 7919L));

        assertThat(search(lines)).isEmpty();
    }

    @Test
    void amountsStepsAndTimesAreNothing() {
        String[] lines = lines(
                "amount,step,seconds,millis,time,negative",
                2_000,
                number -> number * 7919 + ".55," + number
                        + "," + (1_705_314_600L + number) + "," + (1_705_314_600_000L + number)
                        + ",2024-01-15T10:30:00,-"
                        + (2_125_550_000L + number));

        assertThat(search(lines)).isEmpty();
    }

    @Test
    void lessThanHalfOfAColumnIsNotEnoughWhereFormProvesLittle() {
        assertThat(search("code", "212-555-0123", "x", "y")).isEmpty();
        assertThat(search("code", "212-555-0123", "y")).hasSize(1);
    }

    @Test
    void anEmptyTableHoldsNothing() {
        assertThat(search("email,phone")).isEmpty();
        assertThat(search("email,phone", ",", ",")).isEmpty();
    }

    @Test
    void moreCellsMakeMoreConfidence() {
        var recognition = new Recognition(PiiKind.EMAIL, 100, 0, cell -> true);

        assertThat(List.of(
                        recognition.confidence(1, 1), recognition.confidence(10, 10), recognition.confidence(98, 98)))
                .containsExactly(67, 92, 99);
        assertThat(recognition.confidence(1, 1_000_000)).isEqualTo(1);
        assertThat(recognition.confidence(1_000_000, 1_000_000)).isEqualTo(100);
    }

    @Test
    void anotherFileThanTheOneThatWasProfiledIsRefused() {
        var profile = Profiler.profile(() -> stream("a", "1", "2"));

        assertThatThrownBy(() -> PiiSearch.search(stream("b", "1", "2"), profile, TODAY))
                .isInstanceOf(UnreadableFileException.class);
        assertThatThrownBy(() -> PiiSearch.search(stream("a", "1"), profile, TODAY))
                .isInstanceOf(UnreadableFileException.class);
        assertThatThrownBy(() -> PiiSearch.search(stream("a", "1", "\"2"), profile, TODAY))
                .isInstanceOf(UnreadableFileException.class);
    }

    private static String[] lines(String heading, int count, IntFunction<String> line) {
        String[] lines = new String[count + 1];
        Arrays.setAll(lines, place -> place == 0 ? heading : line.apply(place - 1));
        return lines;
    }

    private static List<PiiColumn> search(String... lines) {
        return PiiSearch.search(stream(lines), Profiler.profile(() -> stream(lines)), TODAY);
    }

    private static ByteArrayInputStream stream(String... lines) {
        return new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
