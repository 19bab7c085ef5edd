package io.compliancescan.pii;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts what the cells of one column turn out to be. Keeps samples masked, and no value. */
final class ColumnSearch {

    /** Nothing that is looked for is longer; longer cells are prose. */
    static final int LONGEST = 320;

    private final List<Recognition> recognitions;
    private final int[] matches;
    private final List<List<String>> samples;
    private int filled;

    ColumnSearch(List<Recognition> recognitions) {
        this.recognitions = recognitions;
        this.matches = new int[recognitions.size()];
        this.samples = recognitions.stream()
                .<List<String>>map(recognition -> new ArrayList<>())
                .toList();
    }

    /** A search of cells further down in the column. May be called by any thread. */
    ColumnSearch ofMore() {
        return new ColumnSearch(recognitions);
    }

    void cell(char[] text, int from, int to) {
        if (from == to) {
            return;
        }
        filled++;
        if (to - from <= LONGEST) {
            recognise(CharBuffer.wrap(text, from, to - from));
        }
    }

    private void recognise(CharSequence cell) {
        for (int number = 0; number < matches.length; number++) {
            Recognition recognition = recognitions.get(number);
            if (recognition.recogniser().recognises(cell)) {
                matches[number]++;
                List<String> shown = samples.get(number);
                if (shown.size() < PiiColumn.MOST_SAMPLES) {
                    shown.add(Mask.of(recognition.kind(), cell.toString()));
                }
                return;
            }
        }
    }

    /** Takes over what was found in the cells that follow. */
    void add(ColumnSearch next) {
        filled = Math.addExact(filled, next.filled);
        for (int number = 0; number < matches.length; number++) {
            matches[number] += next.matches[number];
            List<String> shown = samples.get(number);
            next.samples.get(number).stream()
                    .limit(PiiColumn.MOST_SAMPLES - (long) shown.size())
                    .forEach(shown::add);
        }
    }

    /** The kinds of which there are enough. */
    Stream<PiiColumn> found(int place, String heading, int records) {
        return IntStream.range(0, matches.length)
                .filter(number -> recognitions.get(number).suffices(matches[number], filled))
                .mapToObj(number -> new PiiColumn(
                        place,
                        heading,
                        recognitions.get(number).kind(),
                        recognitions.get(number).confidence(matches[number], filled),
                        matches[number],
                        filled,
                        records,
                        samples.get(number)));
    }
}
