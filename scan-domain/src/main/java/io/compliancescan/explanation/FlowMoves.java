package io.compliancescan.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What comes to a party and goes from it, in the order of time, seen through windows. */
final class FlowMoves {

    private final String party;
    private final long length;
    private final List<Integer> records = new ArrayList<>();
    private final List<Long> times = new ArrayList<>();
    private final List<Boolean> comes = new ArrayList<>();
    private final List<BigDecimal> cameBefore = new ArrayList<>(List.of(BigDecimal.ZERO));
    private final List<BigDecimal> wentBefore = new ArrayList<>(List.of(BigDecimal.ZERO));

    /** @param length of a window, in milliseconds */
    FlowMoves(String party, long length) {
        this.party = party;
        this.length = length;
    }

    /** Adds a record that is not earlier than the one before. */
    void add(int record, long millis, BigDecimal amount, boolean in) {
        BigDecimal came = cameBefore.get(records.size());
        BigDecimal went = wentBefore.get(records.size());
        records.add(record);
        times.add(millis);
        comes.add(in);
        cameBefore.add(in ? came.add(amount) : came);
        wentBefore.add(in ? went : went.add(amount));
    }

    List<Integer> records() {
        return records;
    }

    /** The greatest passage that has one of the records. What a window holds changes where a record enters or has left. */
    Optional<Passage> best(BitSet wanted, Comparator<Passage> order) {
        int[] nextIn = nextIn();
        int[] lastOut = lastOut();
        int[] wantedBefore = wantedBefore(wanted);
        Optional<Passage> best = Optional.empty();
        int left = 0;
        int entered = 0;
        while (left < records.size()) {
            long start =
                    entered < records.size() ? Math.min(times.get(left), times.get(entered) - length) : times.get(left);
            while (entered < records.size() && times.get(entered) - length <= start) {
                entered++;
            }
            while (left < entered && times.get(left) <= start) {
                left++;
            }
            Optional<Span> span = span(nextIn[left], lastOut[entered], left, entered)
                    .filter(found -> wantedBefore[found.end] > wantedBefore[found.first]);
            if (span.isPresent()) {
                Passage passage = passage(span.get());
                best = best.filter(known -> order.compare(passage, known) <= 0).or(() -> Optional.of(passage));
            }
        }
        return best;
    }

    /** From the first moment at which something comes in to the last at which something goes out, with all of both. */
    private Optional<Span> span(int firstIn, int lastOut, int left, int entered) {
        if (firstIn >= entered || lastOut < left || times.get(firstIn) > times.get(lastOut)) {
            return Optional.empty();
        }
        int first = firstIn;
        while (first > left && times.get(first - 1).equals(times.get(firstIn))) {
            first--;
        }
        int end = lastOut + 1;
        while (end < entered && times.get(end).equals(times.get(lastOut))) {
            end++;
        }
        return Optional.of(new Span(first, end));
    }

    private Passage passage(Span span) {
        return new Passage(
                party,
                records.subList(span.first, span.end),
                cameBefore.get(span.end).subtract(cameBefore.get(span.first)),
                wentBefore.get(span.end).subtract(wentBefore.get(span.first)));
    }

    /** For each place the first one from there at which something comes in. */
    private int[] nextIn() {
        int[] next = new int[records.size() + 1];
        next[records.size()] = records.size();
        for (int place = records.size() - 1; place >= 0; place--) {
            next[place] = comes.get(place) ? place : next[place + 1];
        }
        return next;
    }

    /** For each place the last one before it at which something goes out. */
    private int[] lastOut() {
        int[] last = new int[records.size() + 1];
        last[0] = -1;
        for (int place = 0; place < records.size(); place++) {
            last[place + 1] = comes.get(place) ? last[place] : place;
        }
        return last;
    }

    /** For each place how many of the records are before it. */
    private int[] wantedBefore(BitSet wanted) {
        int[] before = new int[records.size() + 1];
        for (int place = 0; place < records.size(); place++) {
            before[place + 1] = before[place] + (wanted.get(records.get(place)) ? 1 : 0);
        }
        return before;
    }

    private record Span(int first, int end) {}
}
