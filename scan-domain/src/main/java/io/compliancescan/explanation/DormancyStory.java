package io.compliancescan.explanation;

import io.compliancescan.condition.Operator;
import io.compliancescan.rule.DormancyCheck;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Explains a check for groups that were silent and woke up. */
final class DormancyStory implements Story {

    private static final BigDecimal DAY = BigDecimal.valueOf(Duration.ofDays(1).toMillis());

    private final DormancyCheck check;
    private final Evidence evidence;
    private final SilenceSearch search;
    private final Judgement activity;

    DormancyStory(DormancyCheck check, Evidence evidence) {
        this.check = check;
        this.evidence = evidence;
        this.activity = Judgement.of(check.activity(), evidence.table());
        this.search = new SilenceSearch(check, activity.verdicts(), evidence.table());
    }

    @Override
    public Explanation finding(String whom, BitSet records) {
        List<Integer> active = evidence.inTime(records);
        Silence silence = search.endedBy(active.get(0)).orElseThrow();
        List<String> sentences = new ArrayList<>();
        sentences.add(silent(silence));
        sentences.addAll(answered(active));
        sentences.add(rule());
        return explanation(true, sentences, silence, active);
    }

    @Override
    public Explanation nearest(String whose, BitSet records) {
        return search.nearest(records)
                .map(silence -> nearest(whose, silence))
                .orElseGet(() -> neverSilent(whose, records));
    }

    private Explanation nearest(String whose, Silence silence) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                silence.broken()
                        ? "Records " + whose + " broke the rule."
                        : "No records " + whose + " broke the rule; the longest silence before one of them follows.");
        sentences.add(silent(silence));
        if (!search.longEnough(silence.millis())) {
            BigDecimal missing = days(check.silence().toMillis() - silence.millis(), RoundingMode.UP);
            sentences.add("The silence is " + Words.number(missing) + " days too short.");
        }
        sentences.addAll(answered(silence.awakening()));
        sentences.add(rule());
        return explanation(silence.broken(), sentences, silence, silence.awakening());
    }

    private Explanation neverSilent(String whose, BitSet records) {
        List<Integer> shown = records.stream().boxed().toList();
        String sentence = "There is no silence to measure: no record " + whose
                + " that counts for the rule comes after another of its group (" + Words.count(shown.size(), "record")
                + " in all).";
        return new Explanation(
                false, List.of(sentence, rule()), Optional.empty(), evidence.of(shown, population()), shown.size());
    }

    private Optional<Judgement> population() {
        return check.population().filter().map(filter -> Judgement.of(filter, evidence.table()));
    }

    private Explanation explanation(boolean broken, List<String> sentences, Silence silence, List<Integer> records) {
        return new Explanation(
                broken,
                sentences,
                Optional.of(measurement(silence)),
                evidence.of(records, Optional.of(activity)),
                records.size());
    }

    private Measurement measurement(Silence silence) {
        long missing = Math.max(0, check.silence().toMillis() - silence.millis());
        return new Measurement(
                "the days of silence",
                days(silence.millis(), RoundingMode.DOWN),
                Operator.AT_LEAST,
                days(check.silence().toMillis(), RoundingMode.DOWN),
                days(missing, RoundingMode.UP),
                0,
                evidence.extract().numbers(List.of(silence.before(), silence.first())),
                evidence.span(List.of(silence.before(), silence.first())));
    }

    private String silent(Silence silence) {
        String group = evidence.group(check.population().groupBy(), silence.first());
        String days = Words.number(days(silence.millis(), RoundingMode.DOWN));
        return Words.sentence(group + " was silent for " + days + " days, from " + evidence.moment(silence.before())
                + " (record " + evidence.number(silence.before()) + ") to " + evidence.moment(silence.first())
                + " (record "
                + evidence.number(silence.first()) + ")");
    }

    /** What the first of the records did. */
    private List<String> answered(List<Integer> records) {
        return records.stream()
                .limit(RecordStory.MOST_TOLD)
                .map(record -> "In record " + evidence.number(record) + ", at " + evidence.moment(record) + ", "
                        + activity.clause(record).text() + ".")
                .toList();
    }

    private String rule() {
        String filter = check.population()
                .filter()
                .map(condition -> " for which " + Question.inGeneral(condition))
                .orElse("");
        String when = check.within().isZero()
                ? "at the moment of the first record after that"
                : "within " + Words.length(check.within()) + " of the first record after that";
        return "The rule groups the records" + filter + " by "
                + Words.list(check.population().groupBy())
                + ", and is broken where a group had none for at least " + Words.length(check.silence()) + " and then, "
                + when + ", one for which " + Question.inGeneral(check.activity()) + ".";
    }

    private static BigDecimal days(long millis, RoundingMode rounding) {
        return BigDecimal.valueOf(millis).divide(DAY, 2, rounding);
    }
}
