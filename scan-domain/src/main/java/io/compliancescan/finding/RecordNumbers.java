package io.compliancescan.finding;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The records of a finding, by number. Record 1 is the first after the header, so that a person finds it in the file.
 * Written as {@code 7} or {@code 3,17-19}.
 */
public final class RecordNumbers {

    private final int[] numbers;

    private RecordNumbers(int[] sorted) {
        this.numbers = sorted;
    }

    /**
     * @param numbers at least one, each at least 1, in any order
     */
    public static RecordNumbers of(int... numbers) {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        if (sorted.length == 0 || sorted[0] < 1) {
            throw new IllegalArgumentException("a finding needs at least one record, counted from 1");
        }
        return new RecordNumbers(sorted);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when the text is not of that form
     */
    public static RecordNumbers parse(String text) {
        RecordNumbers numbers = of(Arrays.stream(text.split(","))
                .flatMapToInt(RecordNumbers::range)
                .toArray());
        if (!numbers.toString().equals(text)) {
            throw new IllegalArgumentException("these are no record numbers: " + text);
        }
        return numbers;
    }

    /** How many records there are. */
    public int count() {
        return numbers.length;
    }

    /** The smallest number. */
    public int first() {
        return numbers[0];
    }

    /** The numbers from the smallest to the largest. */
    public IntStream stream() {
        return Arrays.stream(numbers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordNumbers that && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        if (numbers.length == 1) {
            return Integer.toString(numbers[0]);
        }
        StringBuilder text = new StringBuilder();
        for (int from = 0, to; from < numbers.length; from = to + 1) {
            to = endOfRun(from);
            text.append(from == 0 ? "" : ",").append(numbers[from]);
            if (to > from) {
                text.append('-').append(numbers[to]);
            }
        }
        return text.toString();
    }

    private int endOfRun(int from) {
        int to = from;
        while (to + 1 < numbers.length && numbers[to + 1] == numbers[to] + 1) {
            to++;
        }
        return to;
    }

    private static IntStream range(String part) {
        int dash = part.indexOf('-');
        int from = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
        return dash < 0 ? IntStream.of(from) : IntStream.rangeClosed(from, Integer.parseInt(part.substring(dash + 1)));
    }
}
