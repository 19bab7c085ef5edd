package io.compliancescan.pii;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecogniserTest {

    private static final BirthDates BIRTH_DATES = new BirthDates(LocalDate.of(2026, 3, 29));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.de",
                "first.last+tag@sub.example.co.uk",
                "o'neil_x-1@example.museum",
                "jörg@münchen.example",
                "x@example.xn--p1ai"
            })
    void theseAreEmails(String cell) {
        assertThat(Emails.isEmail(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "@",
                "a@",
                "@b.de",
                "a@b",
                "a@b.",
                "a@.de",
                "a@b..de",
                ".a@b.de",
                "a.@b.de",
                "a..b@c.de",
                "a b@c.de",
                "a@b c.de",
                "a@b@c.de",
                "a@-b.de",
                "a@b-.de",
                "a@b.d",
                "a@10.0.0.1",
                "write to a@b.de",
                "0123456789012345678901234567890123456789012345678901234567890123456789@b.de"
            })
    void theseAreNoEmails(String cell) {
        assertThat(Emails.isEmail(cell)).isFalse();
    }

    /** Published test numbers of the networks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111111", "4111 1111 1111 1111", "4222222222222", "5555-5555-5555-4444", "2223003122003222",
                "378282246310005", "3714 496353 98431", "30569309025904", "38520000023237", "6011111111111117",
                "3530111333300000", "6200000000000005"
            })
    void theseAreCardNumbers(String cell) {
        assertThat(CardNumbers.isCardNumber(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111112", "411111111111111", "41111111111111111", "4111  1111 1111 1111",
                        "4111.1111.1111.1111",
                "-4111111111111111", "4111111111111111-", "1111111111111117", "0000000000000000", "1705314600000",
                "************1111", "4111111111111111.0", "9999999999999999999999"
            })
    void theseAreNoCardNumbers(String cell) {
        assertThat(CardNumbers.isCardNumber(cell)).isFalse();
    }

    /** Examples of the registry of ISO 13616. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89370400440532013000",
                "DE89 3704 0044 0532 0130 00",
                "GB29NWBK60161331926819",
                "gb29nwbk60161331926819",
                "FR1420041010050500013M02606",
                "NO9386011117947",
                "MT84MALT011000012345MTLCAST001S",
                "CH9300762011623852957",
                "NL91ABNA0417164300",
                "ES9121000418450200051332"
            })
    void theseAreIbans(String cell) {
        assertThat(Ibans.isIban(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89370400440532013001", "DE8937040044053201300", "XX89370400440532013000", "DE8937040044053201300Ä",
                "89370400440532013000DE", "DE", "DEUTSCHE BANK AG FRANKFURT", "C1231006815"
            })
    void theseAreNoIbans(String cell) {
        assertThat(Ibans.isIban(cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "255.255.255.255",
                "192.168.1.10",
                "::1",
                "fe80::1",
                "1::",
                "2001:db8:0:0:0:0:2:1",
                "2001:DB8::2:1",
                "::ffff:192.0.2.128",
                "1:2:3:4:5:6:7::",
                "64:ff9b::192.0.2.33"
            })
    void theseAreIpAddresses(String cell) {
        assertThat(IpAddresses.isIpAddress(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "256.1.1.1",
                "1.1.1",
                "1.1.1.1.1",
                "1..1.1",
                "1.1.1.",
                "01.1.1.1",
                "1.1.1.1000",
                "1.1.1.a",
                "::",
                ":",
                "10:30",
                "10:30:15",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1::2::3",
                "12345::1",
                "g::1",
                ":1::2",
                "1:2:3:4:5:6:7::8",
                "192.0.2.1::1"
            })
    void theseAreNoIpAddresses(String cell) {
        assertThat(IpAddresses.isIpAddress(cell)).isFalse();
    }

    @Test
    void aSocialSecurityNumberHasHyphensUnlessTheHeadingSaysWhatItIs() {
        assertThat(Stream.of("123-45-6789", "899-01-0001")).allMatch(SocialSecurityNumbers::isWritten);
        assertThat(Stream.of("123456789", "123 45 6789", "123-45-678")).noneMatch(SocialSecurityNumbers::isWritten);
        assertThat(Stream.of("123456789", "123 45 6789", "123-45-6789")).allMatch(SocialSecurityNumbers::isInAnyForm);
        assertThat(Stream.of("000-45-6789", "666-45-6789", "900-45-6789", "123-00-6789", "123-45-0000"))
                .noneMatch(SocialSecurityNumbers::isWritten)
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AB123456C",
                "AB 12 34 56 C",
                "12345678Z",
                "X1234567L",
                "RSSMRA85T10A562S",
                "255081416802538",
                "2 55 08 14 168 025 38",
                "529.982.247-25"
            })
    void theseAreNationalIds(String cell) {
        assertThat(NationalIds.isNationalId(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DB123456C",
                "AO123456C",
                "GB123456C",
                "AB123456E",
                "12345678A",
                "X1234567A",
                "RSSMRA85T10A562T",
                "RSSMRA85F10A562S",
                "255081416802539",
                "255131416802538",
                "355081416802538",
                "529.982.247-26",
                "111.111.111-11",
                "52998224725",
                "123456789",
                "TXN_00008338"
            })
    void theseAreNoNationalIds(String cell) {
        assertThat(NationalIds.isNationalId(cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+442079460123",
                "+44 20 7946 0123",
                "+49 (0)30 / 901820",
                "212-555-0123",
                "(212) 555-0123",
                "(212)555-0123",
                "212.555.0123",
                "1-212-555-0123"
            })
    void theseArePhoneNumbersUnderAnyHeading(String cell) {
        assertThat(PhoneNumbers.isWritten(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2125550123",
                "02079460123",
                "20 7946 0123",
                "112-555-0123",
                "212-155-0123",
                "+0442079460123",
                "+1234567",
                "+1234567890123456",
                "+12 apples 345678",
                "+1000.50",
                "2024-01-15",
                "123-45-6789",
                "-5551234"
            })
    void theseAreNot(String cell) {
        assertThat(PhoneNumbers.isWritten(cell)).isFalse();
    }

    @Test
    void underAHeadingThatSaysSoDigitsAreAPhoneNumber() {
        assertThat(Stream.of("2125550123", "020 7946 0123", "030/901820", "+442079460123"))
                .allMatch(PhoneNumbers::isInAnyForm);
        assertThat(Stream.of("911", "1234567890123456", "none", "+", "ext. 5551234"))
                .noneMatch(PhoneNumbers::isInAnyForm);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1980-02-29",
                "29/02/1980",
                "2/29/1980",
                "29.2.80",
                "19800229",
                "1980-02-29T00:00:00Z",
                "29/02/1980 00:00",
                "2026-03-28"
            })
    void theseMayBeDatesOfBirth(String cell) {
        assertThat(BIRTH_DATES.isBirthDate(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1981-02-29",
                "2026-03-29",
                "1896-03-29",
                "1980",
                "1980-02",
                "31/31/1980",
                "1980-02-29-01",
                "980-02-28",
                "19801301",
                "unknown",
                "--",
                "1980-02-29x"
            })
    void theseCannotBeDatesOfBirth(String cell) {
        assertThat(BIRTH_DATES.isBirthDate(cell)).isFalse();
    }

    /** What would keep a backtracking pattern busy for longer than anybody lives. */
    @Test
    void noCellTakesLongerThanItsLength() {
        String long1 = "a".repeat(200_000);
        List<String> cells = List.of(
                long1 + "!",
                "a." + ".a".repeat(100_000) + "@",
                "a@" + "a.".repeat(100_000),
                "1 ".repeat(100_000),
                "1:".repeat(100_000));
        List<Recognition> all = Recognitions.under("birth name phone ssn passport", LocalDate.EPOCH);
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> cells.forEach(cell -> assertThat(all)
                        .noneMatch(recognition -> recognition.recogniser().recognises(cell))));
    }
}
