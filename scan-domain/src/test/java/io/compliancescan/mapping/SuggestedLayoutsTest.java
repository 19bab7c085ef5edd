package io.compliancescan.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.table.TemporalScale;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files with the headings of well-known data sets and of banks in several countries. */
class SuggestedLayoutsTest {

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(
                        "AMLSim's own names",
                        List.of(
                                "TX_ID,SENDER_ACCOUNT_ID,RECEIVER_ACCOUNT_ID,TX_TYPE,TX_AMOUNT,TIMESTAMP,IS_FRAUD",
                                "1,6456,9069,TRANSFER,465.05,0,False"),
                        Map.of(
                                "account", "SENDER_ACCOUNT_ID",
                                "recipient", "RECEIVER_ACCOUNT_ID",
                                "amount", "TX_AMOUNT",
                                "timestamp", "TIMESTAMP",
                                "type", "TX_TYPE")),
                Arguments.of(
                        "IBM AML out of pandas",
                        List.of(
                                "Timestamp,From Bank,Account,To Bank,Account.1,Amount Received,Receiving Currency,"
                                        + "Amount Paid,Payment Currency,Payment Format,Is Laundering",
                                "2022/09/01 00:20,010,8000EBD30,010,8000EBD31,3697.34,US Dollar,3697.35,US Dollar,"
                                        + "Reinvestment,0"),
                        Map.of(
                                "account", "Account",
                                "recipient", "Account.1",
                                "amount", "Amount Paid",
                                "timestamp", "Timestamp",
                                "type", "Payment Format")),
                Arguments.of(
                        "IBM AML as published, with two columns of the same name",
                        List.of(
                                "Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,"
                                        + "Amount Paid,Payment Currency,Payment Format,Is Laundering",
                                "2022/09/01 00:20,010,8000EBD30,010,8000EBD31,3697.34,US Dollar,3697.35,US Dollar,"
                                        + "Reinvestment,0"),
                        Map.of(
                                "account", "Account",
                                "recipient", "Account (2)",
                                "amount", "Amount Paid",
                                "timestamp", "Timestamp",
                                "type", "Payment Format")),
                Arguments.of(
                        "SAML-D",
                        List.of(
                                "Time,Date,Sender_account,Receiver_account,Amount,Payment_currency,Received_currency,"
                                        + "Sender_bank_location,Receiver_bank_location,Payment_type,Is_laundering,"
                                        + "Laundering_type",
                                "10:35:19,2022-10-07,8724731955,2769355426,1459.15,UK pounds,UK pounds,UK,UK,"
                                        + "Cash Deposit,0,Normal_Cash_Deposits"),
                        Map.of(
                                "account", "Sender_account",
                                "recipient", "Receiver_account",
                                "amount", "Amount",
                                "timestamp", Map.of("date", "Date", "time", "Time"),
                                "type", "Payment_type")),
                Arguments.of(
                        "Berka's transactions",
                        List.of(
                                "trans_id;account_id;date;type;operation;amount;balance;k_symbol;bank;account",
                                "695247;2378;930101;PRIJEM;VKLAD;700.00;700.00;;;",
                                "695248;2378;930102;VYDAJ;PREVOD NA UCET;70.00;630.00;SIPO;AB;66487163"),
                        Map.of(
                                "account", "account_id",
                                "recipient", "account",
                                "amount", "amount",
                                "timestamp", "date",
                                "type", "type",
                                "newbalanceOrig", "balance")),
                Arguments.of(
                        "Berka's orders",
                        List.of(
                                "order_id;account_id;bank_to;account_to;amount;k_symbol",
                                "29401;1;YZ;87144583;2452.00;SIPO"),
                        Map.of(
                                "account", "account_id",
                                "recipient", "account_to",
                                "amount", "amount",
                                "type", "k_symbol")),
                Arguments.of(
                        "Berka's accounts",
                        List.of("account_id;district_id;frequency;date", "576;55;POPLATEK MESICNE;930101"),
                        Map.of("account", "account_id", "timestamp", "date")),
                Arguments.of(
                        "a bank in Germany",
                        List.of(
                                "Auftragskonto;Buchungstag;Valutadatum;Buchungstext;Verwendungszweck;"
                                        + "Beguenstigter/Zahlungspflichtiger;Kontonummer/IBAN;Betrag;Waehrung",
                                "DE1;31.12.2024;02.01.2025;LASTSCHRIFT;Strom;Stadtwerke;DE2;-1.234,50;EUR"),
                        Map.of(
                                "account", "Auftragskonto",
                                "recipient", "Kontonummer/IBAN",
                                "amount", "Betrag",
                                "timestamp", "Buchungstag",
                                "type", "Buchungstext")),
                Arguments.of(
                        "a bank in France",
                        List.of(
                                "Numéro de compte;Date d'opération;Date de valeur;Type d'opération;Bénéficiaire;Montant",
                                "FR76;31/12/2024;02/01/2025;Virement;EDF;-45,10"),
                        Map.of(
                                "account", "Numéro de compte",
                                "recipient", "Bénéficiaire",
                                "amount", "Montant",
                                "timestamp", "Date d'opération",
                                "type", "Type d'opération")),
                Arguments.of(
                        "a bank in Spain",
                        List.of(
                                "Cuenta origen;Cuenta destino;Fecha operación;Fecha valor;Tipo;Importe",
                                "ES1;ES2;31/12/2024;31/12/2024;Transferencia;1.200,00"),
                        Map.of(
                                "account", "Cuenta origen",
                                "recipient", "Cuenta destino",
                                "amount", "Importe",
                                "timestamp", "Fecha operación",
                                "type", "Tipo")),
                Arguments.of(
                        "a bank in Portugal",
                        List.of(
                                "Conta;Data Mov.;Data Valor;Beneficiário;Tipo de Movimento;Montante (EUR)",
                                "PT50;31-12-2024;31-12-2024;EDP;Débito direto;-30,25"),
                        Map.of(
                                "account", "Conta",
                                "recipient", "Beneficiário",
                                "amount", "Montante (EUR)",
                                "timestamp", "Data Mov.",
                                "type", "Tipo de Movimento")),
                Arguments.of(
                        "a bank in Italy",
                        List.of(
                                "Conto corrente;Data contabile;Data valuta;Beneficiario;Causale;Importo",
                                "IT60;31/12/2024;31/12/2024;ENEL;Bonifico;-80,00"),
                        Map.of(
                                "account", "Conto corrente",
                                "recipient", "Beneficiario",
                                "amount", "Importo",
                                "timestamp", "Data contabile",
                                "type", "Causale")),
                Arguments.of(
                        "a bank in the Netherlands",
                        List.of(
                                "Datum;Naam / Omschrijving;Rekening;Tegenrekening;Code;Af Bij;Bedrag (EUR);Mutatiesoort",
                                "20241231;Albert Heijn;NL1;NL2;BA;Af;12,40;Betaalautomaat"),
                        Map.of(
                                "account", "Rekening",
                                "recipient", "Tegenrekening",
                                "amount", "Bedrag (EUR)",
                                "timestamp", "Datum",
                                "type", "Mutatiesoort")),
                Arguments.of(
                        "a bank in Czechia",
                        List.of(
                                "Číslo účtu;Datum zaúčtování;Částka;Měna;Protiúčet;Název protistrany;Typ transakce",
                                "123/0100;31.12.2024;-99,00;CZK;456/0800;ČEZ;Inkaso"),
                        Map.of(
                                "account", "Číslo účtu",
                                "recipient", "Protiúčet",
                                "amount", "Částka",
                                "timestamp", "Datum zaúčtování",
                                "type", "Typ transakce")),
                Arguments.of(
                        "a bank in Poland",
                        List.of(
                                "Data operacji;Data księgowania;Rachunek nadawcy;Rachunek odbiorcy;Kwota;Rodzaj operacji",
                                "2024-12-31;2025-01-02;PL1;PL2;-150,00;Przelew"),
                        Map.of(
                                "account", "Rachunek nadawcy",
                                "recipient", "Rachunek odbiorcy",
                                "amount", "Kwota",
                                "timestamp", "Data operacji",
                                "type", "Rodzaj operacji")),
                Arguments.of(
                        "a bank in Türkiye",
                        List.of(
                                "İşlem Tarihi;Hesap No;Alıcı Hesap;İşlem Türü;Tutar (TRY)",
                                "31.12.2024;TR1;TR2;Havale;1.500,00"),
                        Map.of(
                                "account", "Hesap No",
                                "recipient", "Alıcı Hesap",
                                "amount", "Tutar (TRY)",
                                "timestamp", "İşlem Tarihi",
                                "type", "İşlem Türü")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void theSuggestionIsWhatAPersonWouldChoose(String name, List<String> lines, Map<String, Object> expected) {
        MappingSuggestion suggestion = Suggester.suggest(Profiles.of(lines.toArray(String[]::new)));
        assertThat(suggestion.columns().document()).isEqualTo(expected);
        assertThat(suggestion.notes()).isEmpty();
    }

    static Stream<Arguments> statements() {
        return Stream.of(
                Arguments.of(
                        "Date,Description,Paid out,Paid in,Balance",
                        "02/13/2024,Rent,900.00,,100.00",
                        "02/14/2024,Wages,,2000.00,2100.00"),
                Arguments.of("Buchungstag;Text;Soll;Haben", "31.12.2024;Miete;900,00;", "31.12.2024;+;;2000,00"),
                Arguments.of("Date;Libellé;Débit;Crédit", "31/12/2024;Loyer;900,00;", "31/12/2024;+;;2000,00"),
                Arguments.of("Fecha;Concepto;Cargo;Abono", "31/12/2024;Alquiler;900,00;", "31/12/2024;+;;2000,00"),
                Arguments.of("Data;Descrição;Débito;Crédito", "31/12/2024;Renda;900,00;", "31/12/2024;+;;2000,00"),
                Arguments.of("Data;Descrizione;Dare;Avere", "31/12/2024;Affitto;900,00;", "31/12/2024;+;;2000,00"),
                Arguments.of(
                        "Data operacji;Opis;Obciążenia;Uznania", "31.12.2024;Czynsz;900,00;", "31.12.2024;+;;2000,00"),
                Arguments.of("Tarih;Açıklama;Borç;Alacak", "31.12.2024;Kira;900,00;", "31.12.2024;+;;2000,00"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    void debitsAndCreditsAreTheAmountTogether(String header, String debit, String credit) {
        String delimiter = header.contains(";") ? ";" : ",";
        String[] headings = header.split(delimiter);
        MappingSuggestion suggestion = Suggester.suggest(Profiles.of(header, debit, credit));
        assertThat(suggestion.columns().document())
                .containsOnly(
                        Map.entry("timestamp", headings[0]),
                        Map.entry("amount", Map.of("debit", headings[2], "credit", headings[3])));
        assertThat(suggestion.fields().get("amount"))
                .isEqualTo(new FieldSuggestion(
                        new FieldColumns.DebitAndCredit(headings[2], headings[3]),
                        90,
                        "\"" + headings[2] + "\" is a usual heading of amounts that go out, and \"" + headings[3]
                                + "\" of those that come in."));
        assertThat(suggestion.notes()).singleElement().asString().contains("without its sign");
    }

    @Test
    void recordsWithBothADebitAndACreditRaiseADoubt() {
        FieldSuggestion amount = Suggester.suggest(Profiles.of("Debit,Credit,x", "9,7,a", "8,,b"))
                .fields()
                .get("amount");
        assertThat(amount.confidence()).isEqualTo(60);
        assertThat(amount.reason()).contains("but some records have both");
    }

    @Test
    void zerosMayStandWhereThereIsNoDebitOrCredit() {
        FieldSuggestion amount = Suggester.suggest(Profiles.of("Debit,Credit,x", "9,0.00,a", "0.00,8,b"))
                .fields()
                .get("amount");
        assertThat(amount.confidence()).isEqualTo(90);
    }

    @ParameterizedTest
    @CsvSource({"Date,Time", "Datum,Uhrzeit", "Fecha,Hora", "Data operacji,Godzina"})
    void aTimeOfDayInAColumnOfItsOwnIsJoinedToTheDate(String date, String time) {
        FieldSuggestion suggestion = Suggester.suggest(
                        Profiles.of("x," + time + "," + date, "a,10:35:19,2022-10-07", "b,1:05 PM,2022-10-08"))
                .fields()
                .get("timestamp");
        assertThat(suggestion.columns()).isEqualTo(new FieldColumns.DateAndTime(date, time));
        assertThat(suggestion.reason()).endsWith(" \"" + time + "\" holds the times of day.");
    }

    @Test
    void aDateThatTellsTheTimeOfDayNeedsNoOther() {
        assertThat(Suggester.suggest(Profiles.of("Date,Time,x", "2022-10-07 10:35,10:35:19,a"))
                        .columns()
                        .document())
                .containsOnly(Map.entry("timestamp", "Date"));
    }

    @Test
    void stepsAreNotJoinedToATimeOfDay() {
        assertThat(Suggester.suggest(Profiles.of("step,Time,x", "1,10:35:19,a", "2,10:36,b"))
                        .columns()
                        .document())
                .containsOnly(Map.entry("timestamp", "step"));
    }

    @Test
    void aTimeOfDayUnderAnUnusualHeadingIsLeftAlone() {
        assertThat(Suggester.suggest(Profiles.of("Date,Opens,x", "2022-10-07,10:35:19,a"))
                        .columns()
                        .document())
                .containsOnly(Map.entry("timestamp", "Date"));
    }

    @Test
    void anAmountBesideDebitsAndCreditsIsTheAmount() {
        MappingSuggestion suggestion = Suggester.suggest(Profiles.of("Amount,Debit,Credit", "-9,9,", "8,,8"));
        assertThat(suggestion.columns().document()).containsOnly(Map.entry("amount", "Amount"));
        assertThat(suggestion.notes()).isEmpty();
    }

    @Test
    void aColumnOfDebitsAloneSaysNothing() {
        MappingSuggestion suggestion = Suggester.suggest(Profiles.of("Debit,Credit", "9,card", "8,cash"));
        assertThat(suggestion.fields()).isEmpty();
        assertThat(suggestion.notes()).isEmpty();
    }

    @Test
    void allWritingsOfTheIbmSimulationAreThatDataset() {
        MappingSuggestion simulated = Suggester.suggest(Profiles.of(
                "TX_ID,SENDER_ACCOUNT_ID,RECEIVER_ACCOUNT_ID,TX_TYPE,TX_AMOUNT,TIMESTAMP",
                "1,6456,9069,TRANSFER,465.05,0"));
        assertThat(simulated.dataset()).isEqualTo(DetectedDataset.IBM_AML);
        assertThat(simulated.scale()).isEqualTo(TemporalScale.DAILY);
        MappingSuggestion published = Suggester.suggest(Profiles.of(
                "Timestamp,From Bank,Account,To Bank,Account.1,Amount Paid", "2022/09/01 00:20,010,A,010,B,1"));
        assertThat(published.dataset()).isEqualTo(DetectedDataset.IBM_AML);
        assertThat(published.scale()).isEqualTo(TemporalScale.HOURLY);
    }
}
