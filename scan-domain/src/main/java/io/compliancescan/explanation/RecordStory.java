package io.compliancescan.explanation;

import io.compliancescan.rule.RecordCheck;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Explains a check of single records. */
record RecordStory(String asked, Judgement judgement, Evidence evidence) implements Story {

    /** How many records are shown of an account that broke nothing. */
    static final int NEAREST = 3;

    RecordStory(RecordCheck check, Evidence evidence) {
        this(
                "The rule is broken by every record for which " + Question.inGeneral(check.condition()) + ".",
                Judgement.of(check.condition(), evidence.table()),
                evidence);
    }

    @Override
    public Explanation finding(BitSet records) {
        List<Integer> found = records.stream().boxed().toList();
        List<String> sentences = new ArrayList<>();
        found.stream()
                .limit(Evidence.MOST_RECORDS)
                .map(record -> "In record " + (record + 1) + ", "
                        + judgement.clause(record).text() + ".")
                .forEach(sentences::add);
        sentences.add(asked);
        return new Explanation(
                true, sentences, Optional.empty(), evidence.of(found, Optional.of(judgement)), found.size());
    }

    @Override
    public Explanation nearest(String account, BitSet records) {
        List<Integer> broken =
                records.stream().filter(judgement.verdicts()::yes).boxed().toList();
        if (!broken.isEmpty()) {
            String sentence = account + " broke the rule with " + Evidence.named(broken) + ".";
            return new Explanation(
                    true,
                    List.of(sentence, asked),
                    Optional.empty(),
                    evidence.of(broken, Optional.of(judgement)),
                    broken.size());
        }
        List<Integer> nearest = nearest(records, judgement);
        List<String> sentences = new ArrayList<>();
        sentences.add(account + " has " + Words.count(records.cardinality(), "record") + ", and none broke the rule.");
        nearest.stream().map(record -> shortfall(record, judgement)).forEach(sentences::add);
        sentences.add(asked);
        return new Explanation(
                false, sentences, Optional.empty(), evidence.of(nearest, Optional.of(judgement)), nearest.size());
    }

    /** The records for which the fewest questions stand in the way, those nearest to their limits first. */
    static List<Integer> nearest(BitSet records, Judgement judgement) {
        return records.stream()
                .mapToObj(record -> new Ranked(record, judgement.missing(record), judgement.distance(record)))
                .sorted(Comparator.comparingInt(Ranked::missing).thenComparing(Ranked::distance))
                .limit(NEAREST)
                .map(Ranked::record)
                .toList();
    }

    private record Ranked(int record, int missing, BigDecimal distance) {}

    /** What keeps the condition from holding for the record. */
    static String shortfall(int record, Judgement judgement) {
        List<String> failed =
                judgement.failed(record).stream().map(Clause::text).toList();
        return "Record " + (record + 1) + " lacks " + Words.count(failed.size(), "clause") + ": "
                + String.join("; ", failed) + ".";
    }
}
