package io.compliancescan.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.condition.AllOf;
import io.compliancescan.condition.AnyOf;
import io.compliancescan.condition.Between;
import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Contains;
import io.compliancescan.condition.Exists;
import io.compliancescan.condition.FieldEquality;
import io.compliancescan.condition.LinearComparison;
import io.compliancescan.condition.LinearComparison.Term;
import io.compliancescan.condition.Matches;
import io.compliancescan.condition.MultipleOf;
import io.compliancescan.condition.Not;
import io.compliancescan.condition.NumberComparison;
import io.compliancescan.condition.OneOf;
import io.compliancescan.condition.Operator;
import io.compliancescan.condition.StartsWith;
import io.compliancescan.condition.TextEquality;
import io.compliancescan.condition.TimeComparison;
import io.compliancescan.condition.Truth;
import io.compliancescan.table.Table;
import io.compliancescan.table.Tables;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clauses say: always something that is true of the record, and what was seen in it. */
class ClauseTextTest {

    private static final Table TABLE = Tables.of(
            "amount|fee|type|account|recipient|timestamp|mfa|blank",
            "12000.5|0.25|WIRE|A1|a1|2024-01-15T10:30:00Z|maybe|",
            "9000|8000|CASH_IN|A1|B2|2024-01-16T10:30:00Z|yes|",
            "12abc||CASH_IN|A1|B2|yesterday|no|");

    private static final Condition LARGE = number(Operator.GREATER, "10000");
    private static final Condition OUT = OneOf.of("type", "CASH_OUT", "TRANSFER", "WIRE");

    @Test
    void aNumberIsWrittenExactlyBesideItsLimit() {
        assertThat(text(LARGE, 1)).isEqualTo("amount 12,000.50 is greater than 10,000");
        assertThat(text(LARGE, 2)).isEqualTo("amount 9,000 is not greater than 10,000");
    }

    @ParameterizedTest
    @CsvSource({
        "LESS, 9000, is not less than",
        "LESS, 9001, is less than",
        "AT_MOST, 9000, is at most",
        "AT_MOST, 8999, is greater than",
        "EQUAL, 9000, equals",
        "EQUAL, 9001, does not equal",
        "NOT_EQUAL, 9001, does not equal",
        "NOT_EQUAL, 9000, equals",
        "AT_LEAST, 9000, is at least",
        "AT_LEAST, 9001, is less than",
        "GREATER, 8999, is greater than",
        "GREATER, 9000, is not greater than"
    })
    void everyComparisonSaysWhatIsTheCase(Operator operator, String limit, String words) {
        assertThat(text(number(operator, limit), 2))
                .isEqualTo("amount 9,000 " + words + " " + Words.number(new BigDecimal(limit)));
    }

    @Test
    void anUnreadableCellIsShownAsItIsAndLeavesTheQuestionOpen() {
        assertThat(text(LARGE, 3))
                .isEqualTo("amount \"12abc\" is no number, so it cannot be told whether amount is greater than 10,000");
        assertThat(text(new TextEquality("blank", "x", false), 1))
                .isEqualTo("blank is blank, so it cannot be told whether blank is \"x\"");
        assertThat(text(new Truth("mfa", true), 1))
                .isEqualTo("mfa \"maybe\" says neither yes nor no, so it cannot be told whether mfa says yes");
        assertThat(text(new TimeComparison("timestamp", Operator.LESS, Instant.EPOCH), 3))
                .isEqualTo("timestamp \"yesterday\" is no time, so it cannot be told whether timestamp is before"
                        + " 1970-01-01T00:00:00Z");
    }

    @Test
    void questionsAboutTextsSayWhatWasSeen() {
        assertThat(text(OUT, 1)).isEqualTo("type \"WIRE\" is one of \"CASH_OUT\", \"TRANSFER\" and \"WIRE\"");
        assertThat(text(OUT, 2)).isEqualTo("type \"CASH_IN\" is none of \"CASH_OUT\", \"TRANSFER\" and \"WIRE\"");
        assertThat(text(OneOf.of("type", "wire"), 2)).isEqualTo("type \"CASH_IN\" is not \"wire\"");
        assertThat(text(new TextEquality("type", "wire", true), 1))
                .isEqualTo("type \"WIRE\" is not \"wire\" (case counts)");
        assertThat(text(new Contains("type", "ir", false), 1)).isEqualTo("type \"WIRE\" contains \"ir\"");
        assertThat(text(new StartsWith("type", "ir", false), 1)).isEqualTo("type \"WIRE\" does not start with \"ir\"");
        assertThat(text(new Matches("type", "^W"), 1)).isEqualTo("type \"WIRE\" matches the expression \"^W\"");
        assertThat(text(new Truth("mfa", true), 2)).isEqualTo("mfa \"yes\" says yes");
        assertThat(text(new Truth("mfa", true), 3)).isEqualTo("mfa \"no\" says no");
        assertThat(text(new FieldEquality("account", "recipient", false), 1))
                .isEqualTo("account \"A1\" is the same as recipient \"a1\"");
        assertThat(text(new Exists("blank"), 1)).isEqualTo("blank is blank");
        assertThat(text(new Exists("type"), 1)).isEqualTo("type \"WIRE\" is not blank");
    }

    @Test
    void questionsAboutNumbersSayTheirBounds() {
        assertThat(text(new Between("amount", new BigDecimal("8000"), new BigDecimal("9999.99")), 2))
                .isEqualTo("amount 9,000 is between 8,000 and 9,999.99");
        assertThat(text(new MultipleOf("amount", new BigDecimal("1000")), 1))
                .isEqualTo("amount 12,000.50 is not a multiple of 1,000");
        assertThat(text(new TimeComparison("timestamp", Operator.AT_LEAST, Instant.EPOCH), 1))
                .isEqualTo("timestamp 2024-01-15T10:30:00Z is not before 1970-01-01T00:00:00Z");
    }

    @Test
    void sumsOfFieldsShowWhatTheyComeTo() {
        List<Term> terms = List.of(Term.plus("amount"), Term.minus("fee"), Term.minus("amount"));
        Condition differs = new LinearComparison(terms, Operator.NOT_EQUAL, new BigDecimal("0.01"));

        assertThat(text(differs, 1))
                .isEqualTo("amount 12,000.50 − fee 0.25 (12,000.25) does not equal amount 12,000.50,"
                        + " give or take 0.01");
        assertThat(text(differs, 3))
                .startsWith(
                        "amount \"12abc\" is no number and fee is blank, so it cannot be told whether amount − fee");
    }

    @Test
    void combinationsSayWhatDecidesThem() {
        Condition either = AnyOf.of(OUT, new Exists("blank"));

        assertThat(text(AllOf.of(LARGE, either), 1))
                .isEqualTo("amount 12,000.50 is greater than 10,000 and"
                        + " type \"WIRE\" is one of \"CASH_OUT\", \"TRANSFER\" and \"WIRE\"");
        assertThat(text(either, 2))
                .isEqualTo("type \"CASH_IN\" is none of \"CASH_OUT\", \"TRANSFER\" and \"WIRE\" and blank is blank");
        assertThat(text(AllOf.of(LARGE, new Exists("type")), 2)).isEqualTo("amount 9,000 is not greater than 10,000");
        assertThat(text(AnyOf.of(LARGE, new Exists("type")), 2)).isEqualTo("type \"CASH_IN\" is not blank");
    }

    @Test
    void whatIsOpenSaysWhatLeavesItOpen() {
        Condition small = new NumberComparison("fee", Operator.LESS, BigDecimal.ONE);

        assertThat(text(AllOf.of(LARGE, small, new Exists("type")), 3))
                .isEqualTo("amount \"12abc\" is no number, so it cannot be told whether amount is greater than 10,000;"
                        + " fee is blank, so it cannot be told whether fee is less than 1");
        assertThat(text(new Not(AnyOf.of(LARGE, new Exists("blank"))), 3))
                .isEqualTo("amount \"12abc\" is no number, so it cannot be told whether amount is greater than 10,000");
    }

    @Test
    void aNegationStatesTheFactBehindIt() {
        Clause clause = clause(new Not(new Exists("blank")), 1);

        assertThat(clause.verdict()).isEqualTo(Verdict.YES);
        assertThat(clause.text()).isEqualTo("blank is blank");
    }

    @Test
    void theStructureHoldsWhatTheWordsSay() {
        Clause clause = clause(AllOf.of(LARGE, new Not(OUT)), 1);

        assertThat(clause).isInstanceOfSatisfying(Clause.Combination.class, all -> {
            assertThat(all.kind()).isEqualTo(Clause.Kind.ALL);
            assertThat(all.verdict()).isEqualTo(Verdict.NO);
            assertThat(all.parts()).first().isInstanceOfSatisfying(Clause.Comparison.class, amount -> {
                assertThat(amount.operator()).isEqualTo(">");
                assertThat(amount.limits()).containsExactly("10000");
                assertThat(amount.seen()).containsExactly(new Seen("amount", Optional.of("12000.5")));
            });
        });
    }

    @Test
    void aConditionInGeneralIsReadAsARule() {
        Condition nested = AllOf.of(LARGE, AnyOf.of(OUT, new Not(new Exists("blank"))), new Not(AllOf.of(LARGE, OUT)));

        assertThat(Question.inGeneral(nested))
                .isEqualTo(
                        "amount is greater than 10,000 and (type is one of \"CASH_OUT\", \"TRANSFER\" and \"WIRE\" or"
                                + " blank is blank) and not (amount is greater than 10,000 and type is one of"
                                + " \"CASH_OUT\", \"TRANSFER\" and \"WIRE\")");
    }

    private static String text(Condition condition, int number) {
        return clause(condition, number).text();
    }

    private static Clause clause(Condition condition, int number) {
        return Judgement.of(condition, TABLE).clause(number - 1);
    }

    private static Condition number(Operator operator, String limit) {
        return new NumberComparison("amount", operator, new BigDecimal(limit));
    }
}
