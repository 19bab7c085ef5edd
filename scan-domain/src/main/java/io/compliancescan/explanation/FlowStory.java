package io.compliancescan.explanation;

import io.compliancescan.condition.Operator;
import io.compliancescan.rule.FlowCheck;
import io.compliancescan.rule.FlowLimit;
import io.compliancescan.rule.Way;
import io.compliancescan.table.FieldUse;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Explains a check of what passes through parties. */
final class FlowStory implements Story {

    private static final String MEASURE = "the share passed on";

    private final FlowCheck check;
    private final Evidence evidence;
    private final Duration length;
    private final FlowSearch search;

    FlowStory(FlowCheck check, Evidence evidence) {
        this.check = check;
        this.evidence = evidence;
        this.length = check.window().length().orElse(evidence.scale().step());
        this.search = new FlowSearch(check, evidence.table(), evidence.scale());
    }

    /** More may be found than one window holds; the passage that breaks the rule most says what was measured. */
    @Override
    public Explanation finding(String whom, BitSet records) {
        Passage worst = search.worst(whom, records);
        List<Integer> burst = evidence.inTime(records);
        List<String> sentences = new ArrayList<>();
        sentences.add(Words.quoted(whom) + " passed on what came to it, " + evidence.fromTo(burst) + ": "
                + evidence.named(burst) + ".");
        sentences.add(
                worst.records().size() == burst.size()
                        ? Words.sentence(value(worst))
                        : measured("the passage that breaks the rule most", worst));
        sentences.addAll(values(worst));
        sentences.add(rule());
        return explanation(true, sentences, worst, burst);
    }

    @Override
    public Explanation nearest(String whose, BitSet records) {
        return search.nearest(records)
                .map(passage -> nearest(whose, passage))
                .orElseGet(() -> nothingPasses(whose, records));
    }

    private Explanation nearest(String whose, Passage passage) {
        boolean broken = passage.breaks(check.limit());
        List<String> sentences = new ArrayList<>();
        sentences.add((broken ? "Records " : "No records ") + whose + " broke the rule.");
        sentences.add(
                measured(broken ? "the passage that breaks it most" : "the passage that comes nearest to it", passage));
        BigDecimal missing = passage.shortfall(check.limit());
        if (missing.signum() > 0) {
            sentences.add("What comes in is " + Words.number(missing) + " too little to be looked at.");
        }
        sentences.addAll(values(passage));
        sentences.add(rule());
        return explanation(broken, sentences, passage, passage.records());
    }

    private Explanation nothingPasses(String whose, BitSet records) {
        List<Integer> shown = records.stream().boxed().toList();
        String sentence = "No record " + whose
                + " is one of those by which something comes to a party and goes from it again within "
                + Words.length(length) + " (" + Words.count(shown.size(), "record") + " in all).";
        return new Explanation(
                false, List.of(sentence, rule()), Optional.empty(), evidence.of(shown, Optional.empty()), shown.size());
    }

    private Explanation explanation(boolean broken, List<String> sentences, Passage passage, List<Integer> records) {
        FlowLimit limit = check.limit();
        Measurement measurement = new Measurement(
                MEASURE,
                passage.share(),
                Operator.AT_LEAST,
                limit.share(),
                limit.share().subtract(passage.share()).max(BigDecimal.ZERO),
                0,
                evidence.extract().numbers(passage.records()),
                evidence.span(passage.records()));
        return new Explanation(
                broken, sentences, Optional.of(measurement), evidence.of(records, Optional.empty()), records.size());
    }

    private String measured(String which, Passage passage) {
        return "In " + which + ", by " + Words.quoted(passage.party()) + ", " + evidence.fromTo(passage.records())
                + ", " + value(passage) + ": " + evidence.named(passage.records()) + ".";
    }

    private String value(Passage passage) {
        BigDecimal limit = check.limit().share();
        boolean holds = passage.share().compareTo(limit) >= 0;
        return Words.number(passage.in()) + " came in and " + Words.number(passage.out()) + " went out, so that "
                + MEASURE
                + " is " + Words.number(passage.share()) + ", which "
                + (holds ? Comparisons.holds(Operator.AT_LEAST) : Comparisons.fails(Operator.AT_LEAST)) + " "
                + Words.number(limit);
    }

    private List<String> values(Passage passage) {
        return evidence.values(FieldUse.number(check.field()), passage.records()).stream()
                .toList();
    }

    private String rule() {
        BigDecimal minimum = check.limit().minimum();
        return "The rule looks at every window of " + Words.length(length)
                + ", wherever it starts, from the first moment "
                + "at which " + check.field() + " comes to a party to the last at which it goes from it. It comes "
                + ways(check.in(), "to") + "; it goes " + ways(check.out(), "from") + ". The rule is broken where "
                + (minimum.signum() > 0 ? "at least " + Words.number(minimum) + " comes in and " : "") + MEASURE
                + ", which is the lesser of both sums divided by the greater, is at least "
                + Words.number(check.limit().share()) + ".";
    }

    private static String ways(List<Way> ways, String direction) {
        return ways.stream()
                .map(way -> direction + " " + way.party()
                        + way.filter()
                                .map(filter -> " where " + Question.inGeneral(filter))
                                .orElse(""))
                .collect(Collectors.joining(", and "));
    }
}
