package io.compliancescan.explanation;

import io.compliancescan.rule.AggregateFunction;
import io.compliancescan.rule.Limit;
import io.compliancescan.rule.WindowCheck;
import io.compliancescan.rule.WindowMode;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.TemporalScale;
import java.time.Duration;

/** A check that measures windows of time, in words. */
record WindowWords(WindowCheck check, Duration length) {

    WindowWords(WindowCheck check, TemporalScale scale) {
        this(check, check.window().length().orElse(scale.step()));
    }

    /** What the check asks for. */
    String rule() {
        Limit limit = check.limit();
        String filter = check.population()
                .filter()
                .map(condition -> " for which " + Question.inGeneral(condition))
                .orElse("");
        String few = limit.minimumCount() > 1
                ? ", in windows of at least " + Words.count(limit.minimumCount(), "record")
                : "";
        return "The rule groups the records" + filter + " by "
                + Words.list(check.population().groupBy())
                + ", looks at " + windows() + ", and is broken where " + measure() + " "
                + Comparisons.holds(limit.operator()) + " " + Words.number(limit.value()) + few + "; it allows "
                + Comparisons.others(limit.operator()) + " " + Words.number(limit.value()) + ".";
    }

    /** What is measured, as part of a sentence. */
    String measure() {
        String field = check.measure().field().orElse("");
        return switch (check.measure().function()) {
            case COUNT -> "the number of records";
            case SUM -> "the sum of " + field;
            case AVG -> "the mean of " + field;
            case MIN -> "the least " + field;
            case MAX -> "the greatest " + field;
            case DISTINCT_COUNT -> "the number of different values of " + field;
        };
    }

    /** The measured cells. */
    FieldUse use(String field) {
        return check.measure().function() == AggregateFunction.DISTINCT_COUNT
                ? FieldUse.text(field)
                : FieldUse.number(field);
    }

    private String windows() {
        return check.window().mode() == WindowMode.ROLLING
                ? "every window of " + Words.length(length) + ", wherever it starts"
                : "windows of " + Words.length(length) + " on a fixed grid";
    }
}
