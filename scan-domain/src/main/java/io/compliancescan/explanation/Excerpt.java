package io.compliancescan.explanation;

import java.util.Collection;
import java.util.List;

/**
 * Which of the records that an explanation rests on are shown.
 *
 * @param offset how many are passed over; not negative
 * @param most how many are shown then, at most; not negative
 */
public record Excerpt(int offset, int most) {

    public Excerpt {
        if (offset < 0 || most < 0) {
            throw new IllegalArgumentException(
                    "an excerpt cannot start at " + offset + " or have " + most + " records");
        }
    }

    List<Integer> of(Collection<Integer> records) {
        return records.stream().skip(offset).limit(most).toList();
    }
}
