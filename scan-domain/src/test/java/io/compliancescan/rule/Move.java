package io.compliancescan.rule;

import io.compliancescan.table.Table;
import io.compliancescan.table.Tables;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A record of random tables, small enough to be looked at in every way there is. Times are milliseconds.
 *
 * @param time empty, or a whole number
 * @param amount empty, unreadable, or a number
 */
record Move(String account, String recipient, String time, String amount, String kind) {

    private static final List<String> HEADINGS = List.of("account", "recipient", "timestamp", "amount", "kind");

    static Table table(List<Move> moves) {
        return Tables.of(HEADINGS, moves.stream().map(Move::cells).toList());
    }

    static Arbitrary<List<Move>> lists(int most) {
        return any().list().ofMinSize(most / 3).ofMaxSize(most).withoutEdgeCases();
    }

    /** Few accounts and few moments, so that there are groups, ties and windows with several records. */
    static Arbitrary<Move> any() {
        Arbitrary<String> times = Arbitraries.integers().between(-9, 9).map(String::valueOf);
        Arbitrary<String> amounts = Arbitraries.of("-2", "-0.5", "0", "0.1", "0.2", "1", "1.00", "2.5", "3", "", "n/a");
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(5, "A"), Tuple.of(3, "B"), Tuple.of(1, "")),
                        Arbitraries.of("P", "Q"),
                        Arbitraries.frequencyOf(Tuple.of(15, times), Tuple.of(1, Arbitraries.just(""))),
                        Arbitraries.frequencyOf(
                                Tuple.of(30, amounts),
                                Tuple.of(1, Arbitraries.of("1e25", "-1e25", "0.00000000000000000001"))),
                        Arbitraries.of("x", "y", "z", ""))
                .as(Move::new);
    }

    Optional<Long> moment() {
        return time.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(time));
    }

    Optional<BigDecimal> number() {
        return amount.isEmpty() || amount.equals("n/a") ? Optional.empty() : Optional.of(new BigDecimal(amount));
    }

    /** The texts of those fields, which must be account or recipient. */
    List<String> key(List<String> groupBy) {
        return groupBy.stream()
                .map(field -> field.equals("account") ? account : recipient)
                .toList();
    }

    Move later(long millis) {
        return new Move(
                account, recipient, moment().map(t -> Long.toString(t + millis)).orElse(""), amount, kind);
    }

    private List<String> cells() {
        return List.of(account, recipient, time, amount, kind);
    }
}
