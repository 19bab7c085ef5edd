package io.compliancescan.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeltHeadingTest {

    @ParameterizedTest
    @CsvSource({
        "Account ID, account_id",
        "Account ID, ' ACCOUNT  ID '",
        "Account ID, AccountId",
        "Account ID, account-id",
        "TRANSACTION_DATE, Transaction Date",
        "Kündigung, KÜNDIGUNG",
        "İşlem, İŞLEM",
        "'Ｓｕｍ', Sum"
    })
    void theSameWordsAreTheSameHoweverTheyAreWritten(String one, String other) {
        assertThat(letters(one)).isEqualTo(letters(other));
        assertThat(SpeltHeading.of(one).isMisspelt(SpeltHeading.of(other))).isFalse();
    }

    @Test
    void headingsWithoutLettersAreThemselves() {
        assertThat(letters("#")).isEqualTo("#").isNotEqualTo(letters("%"));
    }

    @ParameterizedTest
    @CsvSource({
        "Category, Catergory",
        "Category, Cateogry",
        "Acount Number, Account Number",
        "transaction_amount, TRANSACTION AMUONT",
        "Beneficiary country, Beneficiary counrty"
    })
    void aLetterOrTwoMayBeWrong(String one, String other) {
        assertThat(SpeltHeading.of(one).isMisspelt(SpeltHeading.of(other))).isTrue();
        assertThat(SpeltHeading.of(other).isMisspelt(SpeltHeading.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "payer, payee",
        "sender_id, sender_ip",
        "Amount 1, Amount 2",
        "Account, Account (2)",
        "old_balance, new_balance",
        "debit, credit",
        "sender, lender",
        "date_from, date_to",
        "nameOrig, nameDest",
        "oldbalanceOrg, newbalanceOrig",
        "From Bank, To Bank",
        "Amount Received, Amount Paid",
        "Category, Cotagery"
    })
    void otherColumnsAreNoMisspeltOnes(String one, String other) {
        assertThat(SpeltHeading.of(one).isMisspelt(SpeltHeading.of(other))).isFalse();
    }

    private static String letters(String heading) {
        return SpeltHeading.of(heading).joined();
    }
}
