package io.compliancescan.explanation;

import java.util.BitSet;

/** How one kind of check is explained. */
sealed interface Story permits RecordStory, WindowStory, DormancyStory {

    /** Why these records, from 0, are what the check found. */
    Explanation finding(BitSet records);

    /**
     * How near the check came to finding something about an account.
     *
     * @param account as a sentence begins with it
     * @param records the account's, from 0; at least one
     */
    Explanation nearest(String account, BitSet records);
}
