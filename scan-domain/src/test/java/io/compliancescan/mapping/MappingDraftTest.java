package io.compliancescan.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.importer.TableProfile;
import io.compliancescan.mapping.MappingDraft.Answer;
import io.compliancescan.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappingDraftTest {

    private static final TableProfile FILE =
            Profiles.of("Date,Amount,Account", "03/04/2024,9500.00,ACC-1", "05/04/2024,1.234,ACC-2");

    @Test
    void aMappingWithEveryAnswerIsSound() {
        MappingDraft draft = new MappingDraft(
                ColumnMapping.ofHeadings(Map.of("timestamp", "Date", "amount", "amount")),
                List.of(new Answer("date_order:Date", "day_first")));
        assertThat(draft.problemsAgainst(FILE).list()).isEmpty();
        assertThat(draft.answersByQuestion()).containsOnly(Map.entry("date_order:Date", "day_first"));
        assertThat(draft.columns().columns("amount")).contains(new FieldColumns.One("amount"));
    }

    @Test
    void everyProblemIsReportedAtOnce() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("amount", "Amuont");
        headings.put("account", " ");
        headings.put("timestamp", "Date");
        MappingDraft draft = new MappingDraft(
                ColumnMapping.ofHeadings(headings),
                List.of(new Answer("date_order:When", "day_first"), new Answer("date_order:Date", "first")));
        assertThat(draft.problemsAgainst(FILE).list())
                .containsExactly(
                        new Problem(
                                "/mapping_config/amount",
                                "The upload has no column \"Amuont\". Did you mean \"Amount\"?"),
                        new Problem(
                                "/mapping_config/account",
                                "Name the column that account is read from, or leave the field out."),
                        new Problem(
                                "/clarification_answers/0/question_id",
                                "The upload raises no question \"date_order:When\". Leave the answer out."),
                        new Problem(
                                "/clarification_answers/1/answer",
                                "\"first\" is no answer to \"date_order:Date\". Use one of: day_first, month_first."),
                        new Problem(
                                "/clarification_answers",
                                "Answer the question \"date_order:Date\": Does the column \"Date\" write the day or the"
                                        + " month first? 03/04/2024 can be read both ways. Use one of: day_first,"
                                        + " month_first."));
    }

    @Test
    void aMappingOfNothingIsRefused() {
        assertThat(problems(Map.of())).extracting(Problem::pointer).containsExactly("/mapping_config");
    }

    @Test
    void aFieldWithoutANameIsRefused() {
        assertThat(problems(Map.of(" ", "Amount"))).extracting(Problem::pointer).containsExactly("/mapping_config");
    }

    @Test
    void pointersAreEscaped() {
        assertThat(problems(Map.of("a/b~c", "nowhere")))
                .containsExactly(new Problem(
                        "/mapping_config/a~1b~0c",
                        "The upload has no column \"nowhere\". Use one of its headings, such as \"Date\"."));
    }

    @Test
    void theTimestampUnderBothItsNamesIsRefusedUnlessBothAreTheSameColumn() {
        assertThat(problems(Map.of("step", "Amount", "timestamp", "Account")))
                .extracting(Problem::pointer)
                .containsExactly("/mapping_config/step");
        assertThat(problems(Map.of("step", "Account", "timestamp", "Account"))).isEmpty();
    }

    @Test
    void aQuestionThatIsAnsweredTwiceIsRefused() {
        MappingDraft draft = new MappingDraft(
                ColumnMapping.ofHeadings(Map.of("timestamp", "Date")),
                List.of(new Answer("date_order:Date", "day_first"), new Answer("date_order:Date", "month_first")));
        assertThat(draft.problemsAgainst(FILE).list())
                .extracting(Problem::pointer)
                .containsExactly("/clarification_answers/1/question_id");
    }

    @Test
    void twoColumnsMustBothBeThere() {
        assertThat(problems("timestamp", new FieldColumns.DateAndTime("Date", "Hour")))
                .contains(new Problem(
                        "/mapping_config/timestamp",
                        "The upload has no column \"Hour\". Use one of its headings, such as \"Date\"."));
    }

    @Test
    void twoColumnsThatAreOneAreRefused() {
        assertThat(problems("debits", new FieldColumns.DebitAndCredit("Account", "account")))
                .containsExactly(new Problem(
                        "/mapping_config/debits",
                        "Both headings are those of one column. Name two columns, or one heading alone."));
    }

    @Test
    void aFieldThatIsNoTimeCannotBeADateAndATime() {
        assertThat(problems("amount", new FieldColumns.DateAndTime("Account", "Amount")))
                .containsExactly(new Problem(
                        "/mapping_config/amount",
                        "The field amount cannot be read from two such columns. Name one column."));
        assertThat(problems("step", new FieldColumns.DebitAndCredit("Account", "Amount")))
                .extracting(Problem::pointer)
                .contains("/mapping_config/step");
    }

    @Test
    void bothColumnsRaiseTheirQuestions() {
        assertThat(problems("timestamp", new FieldColumns.DateAndTime("Date", "Account")))
                .extracting(Problem::pointer)
                .containsExactly("/clarification_answers");
        TableProfile statement = Profiles.of("Out;In", "1.234;", ";5,678");
        assertThat(new MappingDraft(
                                new ColumnMapping(Map.of("amount", new FieldColumns.DebitAndCredit("Out", "In"))),
                                List.of())
                        .problemsAgainst(statement)
                        .list())
                .hasSize(2)
                .allMatch(problem -> problem.message().contains("decimal_mark:"));
    }

    private static List<Problem> problems(String field, FieldColumns columns) {
        return new MappingDraft(new ColumnMapping(Map.of(field, columns)), List.of())
                .problemsAgainst(FILE)
                .list();
    }

    private static List<Problem> problems(Map<String, String> headings) {
        return new MappingDraft(ColumnMapping.ofHeadings(headings), List.of())
                .problemsAgainst(FILE)
                .list();
    }
}
