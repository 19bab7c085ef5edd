package io.compliancescan.api.explanation;

import io.compliancescan.finding.RecordNumbers;
import java.util.List;

/** Record numbers as a list, which ends after a hundred; how many there are is told beside it. */
public final class FirstNumbers {

    private static final int MOST = 100;

    private FirstNumbers() {}

    /** The smallest of them. */
    public static List<Integer> of(RecordNumbers numbers) {
        return numbers.stream().limit(MOST).boxed().toList();
    }
}
