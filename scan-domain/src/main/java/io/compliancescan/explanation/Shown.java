package io.compliancescan.explanation;

import java.util.List;

/**
 * Which of the records that an explanation rests on are shown.
 *
 * @param offset how many are passed over; not negative
 * @param most how many are shown then, at most; not negative
 */
public record Shown(int offset, int most) {

    public Shown {
        if (offset < 0 || most < 0) {
            throw new IllegalArgumentException(offset + " records cannot be passed over, or " + most + " be shown");
        }
    }

    List<Integer> of(List<Integer> records) {
        return records.stream().skip(offset).limit(most).toList();
    }
}
