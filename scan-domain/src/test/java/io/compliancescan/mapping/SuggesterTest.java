package io.compliancescan.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.compliancescan.table.TemporalScale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuggesterTest {

    @Test
    void knowsPaySim() {
        MappingSuggestion suggestion = Suggester.suggest(Profiles.of(
                "step,type,amount,nameOrig,oldbalanceOrg,newbalanceOrig,nameDest,oldbalanceDest,newbalanceDest,isFraud",
                "1,PAYMENT,9839.64,C1231006815,170136,160296.36,M1979787155,0,0,0",
                "2,TRANSFER,181,C1305486145,181,0,C553264065,0,0,1"));
        assertThat(suggestion.dataset()).isEqualTo(DetectedDataset.PAYSIM);
        assertThat(suggestion.scale()).isEqualTo(TemporalScale.HOURLY);
        assertThat(suggestion.columns().document())
                .containsExactly(
                        entry("account", "nameOrig"),
                        entry("recipient", "nameDest"),
                        entry("amount", "amount"),
                        entry("timestamp", "step"),
                        entry("type", "type"),
                        entry("oldbalanceOrg", "oldbalanceOrg"),
                        entry("newbalanceOrig", "newbalanceOrig"),
                        entry("oldbalanceDest", "oldbalanceDest"),
                        entry("newbalanceDest", "newbalanceDest"));
        assertThat(suggestion.fields().values()).allSatisfy(field -> {
            assertThat(field.confidence()).isEqualTo(100);
            assertThat(field.reason()).contains("PaySim");
        });
    }

    @Test
    void knowsTheIbmSimulationWhoseStepsAreDays() {
        MappingSuggestion suggestion = Suggester.suggest(Profiles.of(
                "tran_id,orig_acct,bene_acct,tx_type,base_amt,tran_timestamp,is_sar",
                "1,501,502,TRANSFER,858.77,0,0",
                "2,503,504,TRANSFER,386.86,1,0"));
        assertThat(suggestion.dataset()).isEqualTo(DetectedDataset.IBM_AML);
        assertThat(suggestion.scale()).isEqualTo(TemporalScale.DAILY);
        assertThat(suggestion.columns().document())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "account", "orig_acct",
                        "recipient", "bene_acct",
                        "amount", "base_amt",
                        "timestamp", "tran_timestamp",
                        "type", "tx_type"));
    }

    @Test
    void theIbmSimulationWithRealTimestampsNeedsNoDays() {
        MappingSuggestion suggestion = Suggester.suggest(Profiles.of(
                "orig_acct,bene_acct,tx_type,base_amt,tran_timestamp", "501,502,TRANSFER,858.77,2017-01-01T00:00:00Z"));
        assertThat(suggestion.dataset()).isEqualTo(DetectedDataset.IBM_AML);
        assertThat(suggestion.scale()).isEqualTo(TemporalScale.HOURLY);
    }

    @Test
    void knowsTheFilesOfTheGenerator() {
        MappingSuggestion suggestion = Suggester.suggest(Profiles.of(
                "transaction_id,timestamp,account,recipient,type,amount,currency,old_balance,new_balance,"
                        + "recipient_old_balance,recipient_new_balance",
                "T1,2024-01-02T09:30:00Z,A1,A2,TRANSFER,10.50,USD,100,89.50,5,15.50"));
        assertThat(suggestion.dataset()).isEqualTo(DetectedDataset.GENERIC);
        assertThat(suggestion.columns().document())
                .contains(
                        entry("account", "account"),
                        entry("timestamp", "timestamp"),
                        entry("oldbalanceOrg", "old_balance"),
                        entry("newbalanceOrig", "new_balance"),
                        entry("oldbalanceDest", "recipient_old_balance"),
                        entry("newbalanceDest", "recipient_new_balance"))
                .hasSize(9);
    }

    @Test
    void knowsTypologySets() {
        MappingSuggestion suggestion = Suggester.suggest(Profiles.of(
                "amount,sender_id,receiver_id,sender_country,receiver_country,transaction_type,timestamp",
                "1817.24,USER_1,USER_2,JP,GB,withdrawal,2024-01-01 00:28:19"));
        assertThat(suggestion.columns().document())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "account", "sender_id",
                        "recipient", "receiver_id",
                        "amount", "amount",
                        "timestamp", "timestamp",
                        "type", "transaction_type"));
    }

    @Test
    void guessesFromUsualHeadings() {
        MappingSuggestion suggestion = Suggester.suggest(
                Profiles.of("Date,Account ID,Transaction Amount,Comment", "03/04/2024,ACC-1,9500.00,x"));
        assertThat(suggestion.dataset()).isEqualTo(DetectedDataset.GENERIC);
        assertThat(suggestion.fields().get("timestamp").confidence()).isEqualTo(90);
        assertThat(suggestion.fields().get("account"))
                .isEqualTo(new FieldSuggestion(
                        new FieldColumns.One("Account ID"), 90, "\"Account ID\" is a usual heading for it."));
        assertThat(suggestion.fields().get("amount"))
                .isEqualTo(
                        new FieldSuggestion(
                                new FieldColumns.One("Transaction Amount"),
                                95,
                                "\"Transaction Amount\" is a usual heading for it, and its cells are numbers from 9500 to 9500."));
        assertThat(suggestion.fields()).hasSize(3);
    }

    @Test
    void aColumnThatDoesNotHoldWhatAFieldNeedsIsNotSuggested() {
        MappingSuggestion suggestion =
                Suggester.suggest(Profiles.of("Amount,Value,Date,Account", "high,17,yesterday,", "low,18,today,"));
        assertThat(suggestion.columns().document()).containsOnly(entry("amount", "Value"));
    }

    @Test
    void aColumnOfAKnownLayoutThatHoldsSomethingElseIsNotSuggested() {
        MappingSuggestion suggestion =
                Suggester.suggest(Profiles.of("step,nameOrig,nameDest,amount", "1,C1,C2,much", "2,C3,C4,little"));
        assertThat(suggestion.columns().document()).doesNotContainKey("amount").containsEntry("account", "nameOrig");
    }

    @Test
    void aMostlyBlankColumnLosesAgainstAFullOne() {
        MappingSuggestion suggestion =
                Suggester.suggest(Profiles.of("account_id,amount,account", "1,10,", "2,20,", "3,30,", "4,40,99"));
        assertThat(suggestion.columns().document()).containsEntry("account", "account_id");
    }

    @Test
    void noColumnIsSuggestedForTwoFields() {
        MappingSuggestion suggestion = Suggester.suggest(Profiles.of("amount,total", "1,2"));
        assertThat(suggestion.columns().document()).containsOnly(entry("amount", "amount"));
    }

    @Test
    void twoColumnsThatAreEquallyLikelyMakeEitherLessSure() {
        MappingSuggestion suggestion = Suggester.suggest(Profiles.of("account,IBAN Auftragskonto,amount", "A1,B1,10"));
        assertThat(suggestion.fields().get("account"))
                .isEqualTo(new FieldSuggestion(
                        new FieldColumns.One("account"),
                        80,
                        "\"account\" is a usual heading for it. \"IBAN Auftragskonto\" could be it as well."));
        assertThat(suggestion.fields().get("amount").confidence()).isEqualTo(95);
    }

    @Test
    void aColumnThatAnotherFieldHasIsNoRival() {
        MappingSuggestion suggestion = Suggester.suggest(Profiles.of("oldbalanceOrg,newbalanceOrig", "1,2"));
        assertThat(suggestion.fields().values())
                .allSatisfy(field -> assertThat(field.confidence()).isEqualTo(95));
    }

    @Test
    void wholeNumbersUnderADateAreNoTime() {
        assertThat(Suggester.suggest(Profiles.of("time,amount", "17,1", "18,2")).fields())
                .doesNotContainKey("timestamp");
        FieldSuggestion date =
                Suggester.suggest(Profiles.of("date", "17", "18")).fields().get("timestamp");
        assertThat(date.confidence()).isEqualTo(60);
        assertThat(date.reason())
                .isEqualTo("\"date\" is a usual heading for it, but its cells are whole numbers, which tell no date.");
        FieldSuggestion step =
                Suggester.suggest(Profiles.of("Step", "17", "18")).fields().get("timestamp");
        assertThat(step)
                .isEqualTo(new FieldSuggestion(
                        new FieldColumns.One("Step"),
                        90,
                        "\"Step\" is a usual heading for it, and its cells are whole numbers, as steps are."));
    }

    @Test
    void textsThatAreAllDifferentAreNoTypes() {
        assertThat(typed(record -> "P" + record)).doesNotContainKey("type");
        assertThat(typed(record -> "P" + record % 10)).containsKey("type");
        assertThat(Suggester.suggest(Profiles.of("operation", "P1", "P2")).fields())
                .containsKey("type");
    }

    private static Map<String, FieldSuggestion> typed(IntFunction<String> type) {
        String[] lines = IntStream.range(-1, 20)
                .mapToObj(record -> record < 0 ? "operation" : type.apply(record))
                .toArray(String[]::new);
        return Suggester.suggest(Profiles.of(lines)).fields();
    }

    @Test
    void flagsAndDatesAreNoAmounts() {
        String[] flags = IntStream.range(-1, 20)
                .mapToObj(record -> record < 0 ? "value" : String.valueOf(record % 2))
                .toArray(String[]::new);
        assertThat(Suggester.suggest(Profiles.of(flags)).fields()).isEmpty();
        assertThat(Suggester.suggest(Profiles.of("value", "20240115", "20240116"))
                        .fields())
                .isEmpty();
        assertThat(Suggester.suggest(Profiles.of("value", "0", "1")).fields()).containsKey("amount");
    }

    @Test
    void numbersBelowZeroAreNoAccounts() {
        assertThat(Suggester.suggest(Profiles.of("customer id", "17", "-18")).fields())
                .isEmpty();
        assertThat(Suggester.suggest(Profiles.of("customer id", "17", "18")).fields())
                .containsKey("account");
    }
}
