package io.compliancescan.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.importer.TableProfile;
import io.compliancescan.mapping.ClarificationQuestion.Option;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClarificationsTest {

    private static final TableProfile OPEN =
            Profiles.of("Date,Amount,Due,Account", "01/01/2024,5,02/03/2024,A", "03/04/2024,-1.234,05/06/2024,B");

    @Test
    void aFileThatLeavesNothingOpenRaisesNoQuestion() {
        assertThat(Clarifications.questions(Profiles.of("Date,Amount", "2024-01-01,5", "2024-01-02,1.50")))
                .isEmpty();
    }

    @Test
    void asksWhetherTheDayOrTheMonthComesFirst() {
        assertThat(Clarifications.questions(OPEN))
                .contains(new ClarificationQuestion(
                        "date_order:Date",
                        "Date",
                        "Does the column \"Date\" write the day or the month first? 03/04/2024 can be read both ways.",
                        List.of(
                                new Option("day_first", "Day first: 3 April 2024"),
                                new Option("month_first", "Month first: 4 March 2024")),
                        "03/04/2024"));
    }

    @Test
    void asksForTheOrderOfDatesWithYearsOfTwoDigits() {
        assertThat(Clarifications.questions(Profiles.of("Date,x", "03/03/03,1", "03/04/05 10:30,1", "06/07/08,1")))
                .containsExactly(new ClarificationQuestion(
                        "date_order:Date",
                        "Date",
                        "Does the column \"Date\" write the day, the month or the year first? 03/04/05 10:30 can be read"
                                + " in each way.",
                        List.of(
                                new Option("day_first", "Day first: 3 April 2005"),
                                new Option("month_first", "Month first: 4 March 2005"),
                                new Option("year_first", "Year first: 5 April 2003")),
                        "03/04/05 10:30"));
    }

    @Test
    void anExampleIsAnotherDateInEachOrder() {
        assertThat(Clarifications.questions(Profiles.of("Date,x", "24/03/24,1", "24/03/15,1")))
                .extracting(ClarificationQuestion::example)
                .containsExactly("24/03/15");
        assertThat(Clarifications.questions(Profiles.of("Date,x", "24/03/24,1")))
                .extracting(ClarificationQuestion::example)
                .containsExactly("03/04/24");
    }

    @Test
    void asksWhetherAPointIsADecimalMark() {
        assertThat(Clarifications.questions(OPEN))
                .contains(new ClarificationQuestion(
                        "decimal_mark:Amount",
                        "Amount",
                        "Does the column \"Amount\" write decimals with a point or with a comma? -1.234 can be read"
                                + " both ways.",
                        List.of(
                                new Option("point", "Decimal point: -1.234 lies between -2 and -1"),
                                new Option("comma", "Decimal comma: -1.234 is -1234")),
                        "-1.234"));
    }

    @Test
    void asksWhetherACommaIsADecimalMark() {
        ClarificationQuestion question =
                Clarifications.questions(Profiles.of("Amount;x", "\"2,000\";1")).get(0);
        assertThat(question.options())
                .containsExactly(
                        new Option("point", "Decimal point: 2,000 is 2000"),
                        new Option("comma", "Decimal comma: 2,000 is 2"));
    }

    @Test
    void anExampleOfADecimalMarkNeedsNoCurrency() {
        assertThat(Clarifications.questions(Profiles.of("Amount;x", "$2,000;1", "5;2"))
                        .get(0)
                        .example())
                .isEqualTo("2,000");
    }

    @Test
    void asksWhichNumbersCountWhereTheyAreOfSeveralCurrencies() {
        TableProfile profile = Profiles.of("Amount,x", "$5,1", "5 EUR,1", "€7,1", "9,1");
        assertThat(Clarifications.questions(profile))
                .containsExactly(new ClarificationQuestion(
                        "unit:Amount",
                        "Amount",
                        "The column \"Amount\" holds numbers in several units: EUR, $. Which of them are to be read?",
                        List.of(
                                new Option(
                                        "EUR",
                                        "Only those in EUR and those that name no unit. All others count as unreadable."),
                                new Option(
                                        "$",
                                        "Only those in $ and those that name no unit. All others count as unreadable."),
                                new Option("all", "All of them, as if their units were the same.")),
                        "$5"));
        assertThat(Clarifications.unanswered(profile, mapping("amount", "Amount"), Map.of()))
                .hasSize(1);
        assertThat(Clarifications.unanswered(profile, mapping("account", "Amount"), Map.of()))
                .isEmpty();
    }

    @Test
    void oneCurrencyIsNoQuestion() {
        assertThat(Clarifications.questions(Profiles.of("Amount,x", "$5,1", "7,1", "$9,1")))
                .isEmpty();
    }

    @Test
    void questionsComeInTheOrderOfTheColumns() {
        assertThat(Clarifications.questions(OPEN))
                .extracting(ClarificationQuestion::id)
                .containsExactly("date_order:Date", "decimal_mark:Amount", "date_order:Due");
    }

    @Test
    void anExampleIsMadeUpWhenTheFirstRecordsHaveNone() {
        TableProfile profile = Profiles.of(
                "Date,Amount",
                "01/01/2024,1",
                "02/02/2024,2",
                "03/03/2024,3",
                "04/04/2024,4",
                "05/05/2024,5",
                "06/07/2024,6.789");
        assertThat(Clarifications.questions(profile))
                .extracting(ClarificationQuestion::example)
                .containsExactly("03/04/2024", "1.234");
    }

    @Test
    void onlyMappedColumnsNeedAnAnswer() {
        assertThat(Clarifications.unanswered(OPEN, mapping("account", "Account"), Map.of()))
                .isEmpty();
        assertThat(Clarifications.unanswered(OPEN, mapping("timestamp", "date"), Map.of()))
                .extracting(ClarificationQuestion::id)
                .containsExactly("date_order:Date");
        assertThat(Clarifications.unanswered(OPEN, mapping("step", "Date"), Map.of()))
                .hasSize(1);
    }

    @Test
    void aColumnThatAFieldReadsAsTextNeedsNoAnswer() {
        assertThat(Clarifications.unanswered(OPEN, mapping("account", "Date"), Map.of()))
                .isEmpty();
    }

    @Test
    void aFieldThatOnlyTheRulesKnowNeedsEveryAnswer() {
        assertThat(Clarifications.unanswered(OPEN, mapping("due", "Due"), Map.of()))
                .hasSize(1);
    }

    @Test
    void onlyAnOptionIsAnAnswer() {
        ColumnMapping mapping = mapping("amount", "Amount");
        assertThat(Clarifications.unanswered(OPEN, mapping, Map.of("decimal_mark:Amount", "comma")))
                .isEmpty();
        assertThat(Clarifications.unanswered(OPEN, mapping, Map.of("decimal_mark:Amount", "COMMA")))
                .hasSize(1);
    }

    private static ColumnMapping mapping(String field, String heading) {
        return ColumnMapping.ofHeadings(Map.of(field, heading));
    }
}
