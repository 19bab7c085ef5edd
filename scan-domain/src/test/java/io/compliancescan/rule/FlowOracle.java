package io.compliancescan.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds what passes through parties the slow and obvious way: it places a window at every single millisecond, cuts off
 * what cannot have passed, sums up from scratch, and joins whatever shares a record. Shares no code with what it checks.
 *
 * <p>Records of kind {@code x} go from the account to the recipient, of kind {@code y} to the account, of kind {@code z}
 * from the account.
 */
record FlowOracle(List<Move> moves, BigDecimal share, BigDecimal minimum, long length) {

    private record Hit(SortedSet<Integer> records, BigDecimal share) {}

    List<Found> found() {
        return moves.stream()
                .flatMap(move -> Stream.of(move.account(), move.recipient()))
                .filter(party -> !party.isEmpty())
                .distinct()
                .flatMap(this::found)
                .toList();
    }

    private Stream<Found> found(String party) {
        List<Hit> bursts = new ArrayList<>();
        for (long start = -20; start <= 20; start++) {
            long from = start;
            List<Integer> window = records(index -> moment(index) >= from && moment(index) < from + length);
            hit(party, window, bursts);
        }
        return bursts.stream()
                .map(burst -> new Found(
                        party, burst.records.stream().map(index -> index + 1).toList(), Found.shortest(burst.share)));
    }

    private void hit(String party, List<Integer> window, List<Hit> bursts) {
        long begin = window.stream()
                .filter(index -> comesTo(party, index))
                .mapToLong(this::moment)
                .min()
                .orElse(99);
        long end = window.stream()
                .filter(index -> goesFrom(party, index))
                .mapToLong(this::moment)
                .max()
                .orElse(-99);
        List<Integer> part = window.stream()
                .filter(index -> moment(index) >= begin && moment(index) <= end)
                .filter(index -> comesTo(party, index) || goesFrom(party, index))
                .toList();
        BigDecimal in = sum(part, index -> comesTo(party, index));
        BigDecimal out = sum(part, index -> goesFrom(party, index));
        BigDecimal lesser = in.min(out);
        BigDecimal greater = in.max(out);
        if (!part.isEmpty()
                && lesser.signum() > 0
                && in.compareTo(minimum) >= 0
                && lesser.compareTo(share.multiply(greater)) >= 0) {
            join(new Hit(new TreeSet<>(part), lesser.divide(greater, 4, RoundingMode.DOWN)), bursts);
        }
    }

    private static void join(Hit hit, List<Hit> bursts) {
        SortedSet<Integer> records = new TreeSet<>(hit.records);
        BigDecimal greatest = hit.share;
        for (Hit burst : List.copyOf(bursts)) {
            if (burst.records.stream().anyMatch(hit.records::contains)) {
                records.addAll(burst.records);
                greatest = greatest.max(burst.share);
                bursts.remove(burst);
            }
        }
        bursts.add(new Hit(records, greatest));
    }

    private boolean comesTo(String party, int index) {
        return in(party, moves.get(index)) && !out(party, moves.get(index));
    }

    private boolean goesFrom(String party, int index) {
        return out(party, moves.get(index)) && !in(party, moves.get(index));
    }

    private static boolean in(String party, Move move) {
        return move.kind().equals("x") && move.recipient().equals(party)
                || move.kind().equals("y") && move.account().equals(party);
    }

    private static boolean out(String party, Move move) {
        return !move.kind().isEmpty()
                && !move.kind().equals("y")
                && move.account().equals(party);
    }

    private BigDecimal sum(List<Integer> part, Predicate<Integer> wanted) {
        return part.stream()
                .filter(wanted)
                .map(index -> moves.get(index).number().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Integer> records(Predicate<Integer> wanted) {
        return Stream.iterate(0, index -> index + 1)
                .limit(moves.size())
                .filter(index -> moves.get(index).moment().isPresent())
                .filter(index -> moves.get(index).number().isPresent())
                .filter(wanted)
                .toList();
    }

    private long moment(int index) {
        return moves.get(index).moment().orElseThrow();
    }
}
