package io.compliancescan.explanation;

import java.util.List;
import java.util.Optional;

/**
 * Why a rule was broken, or what kept it from being broken.
 *
 * @param broken whether it was
 * @param sentences for people, in order; each can be read alone
 * @param measurement what was measured over time, for rules that do
 * @param records those of the records it rests on that were asked for
 * @param recordCount how many records it rests on
 */
public record Explanation(
        boolean broken,
        List<String> sentences,
        Optional<Measurement> measurement,
        List<RecordEvidence> records,
        int recordCount) {

    public Explanation {
        sentences = List.copyOf(sentences);
        records = List.copyOf(records);
    }
}
