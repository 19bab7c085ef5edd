package io.compliancescan.explanation;

import java.util.List;

/**
 * A time in which a group had no record that counts, and what came after it.
 *
 * @param before the last record before it, from 0
 * @param millis how long it was, in milliseconds
 * @param awakening the record that ended it, and those after it in which the group may still do what is looked for
 * @param broken whether it was long enough, and one of the records that were asked about did what is looked for
 */
record Silence(int before, long millis, List<Integer> awakening, boolean broken) {

    int first() {
        return awakening.get(0);
    }
}
