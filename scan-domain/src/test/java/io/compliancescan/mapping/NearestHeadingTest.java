package io.compliancescan.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestHeadingTest {

    private static final List<String> HEADINGS = List.of("Amount", "Account", "Transaction Date");

    @Test
    void aFewWrongLettersAreForgiven() {
        assertThat(NearestHeading.to("amuont", HEADINGS)).contains("Amount");
        assertThat(NearestHeading.to("Accont", HEADINGS)).contains("Account");
        assertThat(NearestHeading.to("transaction_date", HEADINGS)).contains("Transaction Date");
    }

    @Test
    void otherWordsAreNot() {
        assertThat(NearestHeading.to("Customer", HEADINGS)).isEmpty();
        assertThat(NearestHeading.to("", HEADINGS)).isEmpty();
    }
}
