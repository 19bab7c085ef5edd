package io.compliancescan.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualHeadingsTest {

    @ParameterizedTest
    @CsvSource({
        "account, Auftragskonto, German",
        "recipient, Beguenstigter/Zahlungspflichtiger, German",
        "timestamp, Date d'opération, French",
        "type, Tipo de operación, Spanish",
        "recipient, Conta Destino, Portuguese",
        "amount, Importo, Italian",
        "type, Mutatiesoort, Dutch",
        "account, Číslo účtu, Czech",
        "recipient, Rachunek Odbiorcy, Polish",
        "timestamp, İşlem Tarihi, Turkish"
    })
    void headingsOfManyLanguagesAreKnown(String field, String heading, String language) {
        assertThat(UsualHeadings.find(field, heading))
                .hasValueSatisfying(usual -> assertThat(usual.languages()).containsExactly(language));
    }

    @Test
    void caseAccentsBlanksAndPunctuationDoNotCount() {
        for (String heading : List.of("Účet plátce", "UCET PLATCE", "ucet_platce", "ucetPlatce")) {
            assertThat(UsualHeadings.find("account", heading)).as(heading).isPresent();
        }
        assertThat(UsualHeadings.find("recipient", "ALICI HESAP")).isPresent();
        assertThat(UsualHeadings.find("timestamp", "Data ksiegowania")).isPresent();
        assertThat(UsualHeadings.find("debit", "Wyplaty")).isPresent();
    }

    @Test
    void theCurrencyBehindAHeadingDoesNotCount() {
        for (String heading : List.of("Betrag (EUR)", "Betrag in EUR", "Betrag EUR", "Betrag [EUR]", "Betrag €")) {
            assertThat(UsualHeadings.find("amount", heading)).as(heading).isPresent();
        }
        assertThat(UsualHeadings.find("account", "ACCOUNT REF")).isEmpty();
    }

    @Test
    void aWordOfSeveralLanguagesBelongsToAllOfThem() {
        assertThat(UsualHeadings.find("account", "Konto").orElseThrow().inLanguages())
                .isEqualTo(" in German or Polish");
        assertThat(UsualHeadings.find("timestamp", "Date").orElseThrow().inLanguages())
                .isEmpty();
    }

    @Test
    void otherWordsSayNothing() {
        assertThat(UsualHeadings.find("amount", "Kommentar")).isEmpty();
        assertThat(UsualHeadings.find("amount", "")).isEmpty();
        assertThat(UsualHeadings.find("comment", "amount")).isEmpty();
    }

    @Test
    void confidencesAreOfOneHundred() {
        assertThatThrownBy(() -> new UsualHeading(101, List.of("English")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UsualHeading(-1, List.of("English"))).isInstanceOf(IllegalArgumentException.class);
    }
}
