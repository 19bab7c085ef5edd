package io.compliancescan.explanation;

import io.compliancescan.rule.Check;
import io.compliancescan.rule.DormancyCheck;
import io.compliancescan.rule.FlowCheck;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.WindowCheck;
import java.util.BitSet;

/** How one kind of check is explained. */
sealed interface Story permits RecordStory, WindowStory, DormancyStory, FlowStory {

    /**
     * Why these records are what the check found.
     *
     * @param whom the account that the finding concerns; may be empty
     * @param records from 0
     */
    Explanation finding(String whom, BitSet records);

    /**
     * How near the check came to finding something about an account.
     *
     * @param whose as a sentence speaks of its records, such as {@code of account "A"}
     * @param records the account's, from 0; at least one
     */
    Explanation nearest(String whose, BitSet records);

    /** The one for the evidence's check. */
    static Story of(Evidence evidence) {
        Check check = evidence.check();
        if (check instanceof RecordCheck records) {
            return new RecordStory(records, evidence);
        } else if (check instanceof WindowCheck windows) {
            return new WindowStory(windows, evidence);
        } else if (check instanceof DormancyCheck dormancy) {
            return new DormancyStory(dormancy, evidence);
        } else if (check instanceof FlowCheck flow) {
            return new FlowStory(flow, evidence);
        }
        throw new AssertionError(check);
    }
}
