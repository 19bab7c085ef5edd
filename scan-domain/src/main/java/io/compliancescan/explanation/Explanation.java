package io.compliancescan.explanation;

import io.compliancescan.mapping.MappingGaps;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /** Why a rule that lacks columns found nothing: it was asked of no record. */
    public static Explanation ofRuleLeftOut(MappingGaps gaps) {
        Stream<String> missing = gaps.missingFields().stream()
                .map(field -> "No column is mapped to " + Words.quoted(field) + ", and none is called that.");
        Stream<String> unknown = gaps.unknownHeadings().entrySet().stream()
                .map(gap -> Words.quoted(gap.getKey()) + " is mapped to " + Words.quoted(gap.getValue())
                        + ", which the file does not have.");
        Stream<String> unanswered = gaps.unanswered().stream()
                .map(question -> "The column " + Words.quoted(question.heading())
                        + " cannot be read before this is answered: " + question.text());
        List<String> sentences = Stream.of(
                        Stream.of("The rule was left out: columns that it needs cannot be read."),
                        missing,
                        unknown,
                        unanswered)
                .flatMap(Function.identity())
                .toList();
        return new Explanation(false, sentences, Optional.empty(), List.of(), 0);
    }
}
