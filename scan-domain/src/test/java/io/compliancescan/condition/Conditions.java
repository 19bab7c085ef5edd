package io.compliancescan.condition;

import io.compliancescan.condition.LinearComparison.Term;
import io.compliancescan.table.Table;
import io.compliancescan.table.Tables;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random conditions of every kind, and random tables to ask them of. */
public final class Conditions {

    /** The fields that the conditions ask about and the tables have. */
    public static final List<String> FIELDS = List.of("amount", "fee", "type", "when");

    private static final List<String> CELLS = List.of(
            "",
            "0",
            "1",
            "1.0",
            "1.50",
            "-2",
            "0.1",
            "0.3",
            "2000",
            "1e25",
            "yes",
            "no",
            "WIRE",
            "wire",
            "Wire out",
            "2024-01-15",
            "2024-01-15T10:30:00.5Z",
            "12abc");

    private Conditions() {}

    /** Trees of at most that many levels of AND, OR and NOT. */
    public static Arbitrary<Condition> trees(int levels) {
        return grown(levels).withoutEdgeCases();
    }

    private static Arbitrary<Condition> grown(int levels) {
        if (levels == 0) {
            return leaves();
        }
        Arbitrary<Condition> below = grown(levels - 1);
        Arbitrary<List<Condition>> parts = below.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(leaves(), below.map(Not::new), parts.map(AllOf::new), parts.map(AnyOf::new));
    }

    /** One condition of any kind but AND, OR and NOT. */
    public static Arbitrary<Condition> leaves() {
        return Arbitraries.oneOf(numbers(), texts(), times(), fields().map(Exists::new), equalities(), sums());
    }

    /** Tables of up to that many records, some cells of which are blank or hold something unexpected. */
    public static Arbitrary<Table> tables(int mostRecords) {
        return rows(mostRecords).map(rows -> Tables.of(FIELDS, rows));
    }

    /** The cells of such a table. */
    public static Arbitrary<List<List<String>>> rows(int mostRecords) {
        return Arbitraries.of(CELLS)
                .list()
                .ofSize(FIELDS.size())
                .list()
                .ofMaxSize(mostRecords)
                .withoutEdgeCases();
    }

    private static Arbitrary<Condition> numbers() {
        Arbitrary<Condition> comparisons =
                Combinators.combine(fields(), operators(), decimals()).as(NumberComparison::new);
        Arbitrary<Condition> ranges = Combinators.combine(fields(), decimals(), decimals())
                .as((field, one, other) -> new Between(field, one.min(other), one.max(other)));
        Arbitrary<BigDecimal> divisors = decimals().filter(number -> number.signum() > 0);
        return Arbitraries.oneOf(
                comparisons, ranges, Combinators.combine(fields(), divisors).as(MultipleOf::new));
    }

    private static Arbitrary<Condition> texts() {
        Arbitrary<Boolean> caseSensitive = Arbitraries.of(true, false);
        Arbitrary<List<String>> lists = words().list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                Combinators.combine(fields(), words(), caseSensitive).as(TextEquality::new),
                Combinators.combine(fields(), lists, caseSensitive).as(OneOf::new),
                Combinators.combine(fields(), words(), caseSensitive).as(Contains::new),
                Combinators.combine(fields(), words(), caseSensitive).as(StartsWith::new),
                Combinators.combine(fields(), Arbitraries.of("^W", "[0-9]+", " ", "(?i)wire$"))
                        .as(Matches::new),
                Combinators.combine(fields(), Arbitraries.of(true, false)).as(Truth::new));
    }

    private static Arbitrary<Condition> times() {
        Arbitrary<Instant> moments = Arbitraries.of(
                Instant.parse("2024-01-15T00:00:00Z"),
                Instant.parse("2024-01-15T10:30:00.5Z"),
                Instant.EPOCH.plus(1, ChronoUnit.MILLIS));
        Arbitrary<Operator> orderings =
                Arbitraries.of(Operator.LESS, Operator.AT_MOST, Operator.AT_LEAST, Operator.GREATER);
        return Combinators.combine(fields(), orderings, moments).as(TimeComparison::new);
    }

    private static Arbitrary<Condition> equalities() {
        return Combinators.combine(fields(), fields(), Arbitraries.of(true, false))
                .as(FieldEquality::new);
    }

    private static Arbitrary<Condition> sums() {
        Arbitrary<List<String>> between = fields().list().ofMaxSize(2);
        Arbitrary<BigDecimal> tolerances = Arbitraries.of("0", "0.01", "1").map(BigDecimal::new);
        return Combinators.combine(fields(), between, between, fields(), operators(), tolerances)
                .as((first, plus, minus, last, operator, tolerance) -> new LinearComparison(
                        terms(first, plus, minus, last), operator, isOrdering(operator) ? BigDecimal.ZERO : tolerance));
    }

    private static List<Term> terms(String first, List<String> plus, List<String> minus, String last) {
        List<Term> terms = new ArrayList<>();
        Stream.concat(Stream.of(first), plus.stream()).map(Term::plus).forEach(terms::add);
        Stream.concat(minus.stream(), Stream.of(last)).map(Term::minus).forEach(terms::add);
        return terms;
    }

    private static boolean isOrdering(Operator operator) {
        return !Set.of(Operator.EQUAL, Operator.NOT_EQUAL).contains(operator);
    }

    private static Arbitrary<String> fields() {
        return Arbitraries.of(FIELDS);
    }

    private static Arbitrary<Operator> operators() {
        return Arbitraries.of(Operator.class);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("WIRE", "wire", "Wire out", "1", "out", "12abc", "yes");
    }

    private static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.oneOf(
                Arbitraries.of("0", "1", "1.00", "0.3", "-2", "1e25", "2000").map(BigDecimal::new),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-3000"), new BigDecimal("3000"))
                        .ofScale(3));
    }
}
