package io.compliancescan.explanation;

import io.compliancescan.rule.RecordCheck;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Explains a check of single records. */
record RecordStory(String rule, Judgement judgement, Evidence evidence) implements Story {

    /** How many records a sentence each is about. */
    static final int MOST_TOLD = 3;

    RecordStory(RecordCheck check, Evidence evidence) {
        this(
                "The rule is broken by every record for which " + Question.inGeneral(check.condition()) + ".",
                Judgement.of(check.condition(), evidence.table()),
                evidence);
    }

    @Override
    public Explanation finding(String whom, BitSet records) {
        List<Integer> found = records.stream().boxed().toList();
        List<String> sentences = new ArrayList<>();
        found.stream()
                .limit(MOST_TOLD)
                .map(record -> "In record " + evidence.number(record) + ", "
                        + judgement.clause(record).text() + ".")
                .forEach(sentences::add);
        sentences.add(rule);
        return explanation(true, sentences, found);
    }

    @Override
    public Explanation nearest(String whose, BitSet records) {
        List<Integer> broken =
                records.stream().filter(judgement.verdicts()::yes).boxed().toList();
        if (!broken.isEmpty()) {
            String sentence = Words.count(broken.size(), "record") + " " + whose + " broke the rule: "
                    + evidence.named(broken) + ".";
            return explanation(true, List.of(sentence, rule), broken);
        }
        List<Integer> nearest = nearest(records, judgement);
        List<String> sentences = new ArrayList<>();
        sentences.add("No record " + whose + " broke the rule (" + Words.count(nearest.size(), "record") + " in all).");
        nearest.stream()
                .limit(MOST_TOLD)
                .map(record -> evidence.shortfall(record, judgement, "did not break the rule"))
                .forEach(sentences::add);
        sentences.add(rule);
        return explanation(false, sentences, nearest);
    }

    private Explanation explanation(boolean broken, List<String> sentences, List<Integer> records) {
        return new Explanation(
                broken, sentences, Optional.empty(), evidence.of(records, Optional.of(judgement)), records.size());
    }

    /** The records in order of how few questions stand in the way, those nearest to their limits first. */
    static List<Integer> nearest(BitSet records, Judgement judgement) {
        return records.stream()
                .mapToObj(record -> new Ranked(record, judgement.missing(record), judgement.distance(record)))
                .sorted(Comparator.comparingInt(Ranked::missing).thenComparing(Ranked::distance))
                .map(Ranked::record)
                .toList();
    }

    private record Ranked(int record, int missing, BigDecimal distance) {}
}
