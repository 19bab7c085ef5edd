package io.compliancescan.explanation;

import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Operator;
import io.compliancescan.finding.Span;
import io.compliancescan.rule.Limit;
import io.compliancescan.rule.StandardFields;
import io.compliancescan.rule.WindowCheck;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.table.TimeColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Explains a check that measures windows of time. */
final class WindowStory implements Story {

    private final WindowCheck check;
    private final Evidence evidence;
    private final WindowWords words;
    private final WindowSearch search;
    private final Optional<Judgement> filter;

    WindowStory(WindowCheck check, Evidence evidence, TemporalScale scale) {
        this.check = check;
        this.evidence = evidence;
        this.words = new WindowWords(check, scale);
        this.search = new WindowSearch(check, evidence.table(), scale);
        this.filter = check.population().filter().map(this::judgement);
    }

    private Judgement judgement(Condition condition) {
        return Judgement.of(condition, evidence.table());
    }

    /** A burst may be longer than a window; the window that breaks the rule most says what was measured. */
    @Override
    public Explanation finding(BitSet records) {
        WindowSearch.Found worst = search.nearest(records, records).orElseThrow();
        List<Integer> burst = inTime(records);
        Span span = span(burst);
        List<String> sentences = new ArrayList<>();
        sentences.add(Words.count(burst.size(), "record") + " of " + group(burst) + " broke the rule, from "
                + span.first() + " to " + span.last() + ": " + Evidence.named(burst) + ".");
        sentences.add(measured("the window that breaks it most", worst));
        sentences.addAll(values(worst.records()));
        sentences.add(words.rule());
        return explanation(true, sentences, worst, burst);
    }

    @Override
    public Explanation nearest(String account, BitSet records) {
        BitSet companions = new Groups(check.population(), evidence.table()).companions(records);
        Optional<WindowSearch.Found> nearest = search.nearest(records, companions);
        return nearest.map(found -> nearest(account, found)).orElseGet(() -> nothingMeasured(account, records));
    }

    private Explanation nearest(String account, WindowSearch.Found found) {
        boolean broken = found.window().broken();
        List<String> sentences = new ArrayList<>();
        sentences.add(account + (broken ? " broke the rule." : " did not break the rule."));
        String which = broken ? "the window that breaks it most" : "the window that comes nearest to it";
        sentences.add(measured(which, found));
        shortfall(found.window()).ifPresent(sentences::add);
        sentences.addAll(values(found.records()));
        sentences.add(words.rule());
        return explanation(broken, sentences, found, found.records());
    }

    private Explanation nothingMeasured(String account, BitSet records) {
        List<Integer> shown = filter.map(asked -> RecordStory.nearest(records, asked))
                .orElseGet(() ->
                        records.stream().boxed().limit(RecordStory.NEAREST).toList());
        List<String> sentences = new ArrayList<>();
        sentences.add(account + " has " + Words.count(records.cardinality(), "record")
                + ", and the rule measures none of them.");
        for (int record : shown) {
            filter.filter(asked -> asked.missing(record) > 0)
                    .ifPresentOrElse(
                            asked -> sentences.add(RecordStory.shortfall(record, asked)),
                            () -> sentences.add("The time, the group or the measured cell of record " + (record + 1)
                                    + " is blank or cannot be read."));
        }
        sentences.add(words.rule());
        return new Explanation(false, sentences, Optional.empty(), evidence.of(shown, filter), shown.size());
    }

    private Explanation explanation(
            boolean broken, List<String> sentences, WindowSearch.Found found, List<Integer> records) {
        return new Explanation(
                broken, sentences, Optional.of(measurement(found)), evidence.of(records, filter), records.size());
    }

    private Measurement measurement(WindowSearch.Found found) {
        Limit limit = check.limit();
        MeasuredWindow window = found.window();
        return new Measurement(
                window.value(),
                limit.operator(),
                limit.value(),
                limit.operator().holds(window.value().compareTo(limit.value()))
                        ? BigDecimal.ZERO
                        : window.value().subtract(limit.value()).abs(),
                Math.max(0, limit.minimumCount() - window.count()),
                Evidence.numbers(found.records()),
                span(found.records()));
    }

    private String measured(String which, WindowSearch.Found found) {
        Span span = span(found.records());
        Operator operator = check.limit().operator();
        BigDecimal value = found.window().value();
        boolean holds = operator.holds(value.compareTo(check.limit().value()));
        return "In " + which + ", of " + group(found.records()) + ", from " + span.first() + " to " + span.last() + ", "
                + words.measure() + " is " + Words.number(value) + ", which "
                + (holds ? Comparisons.holds(operator) : Comparisons.fails(operator)) + " "
                + Words.number(check.limit().value()) + ": " + Evidence.named(found.records()) + ".";
    }

    private Optional<String> shortfall(MeasuredWindow window) {
        int few = check.limit().minimumCount() - window.count();
        BigDecimal away = window.value().subtract(check.limit().value()).abs();
        if (window.broken()) {
            return Optional.empty();
        } else if (few > 0) {
            return Optional.of("It has " + Words.count(few, "record") + " too few to be looked at.");
        }
        return away.signum() == 0
                ? Optional.of("It is at the limit, and the rule asks for more than that it is reached.")
                : Optional.of("It is " + Words.number(away) + " away from "
                        + Words.number(check.limit().value()) + ".");
    }

    private List<String> values(List<Integer> records) {
        FieldUse use = check.measure().field().map(words::use).orElse(FieldUse.number(StandardFields.AMOUNT));
        return evidence.values(use, records).stream().toList();
    }

    private String group(List<Integer> records) {
        return evidence.group(check.population().groupBy(), records.get(0));
    }

    private List<Integer> inTime(BitSet records) {
        TimeColumn times = evidence.table().time(StandardFields.TIMESTAMP);
        List<Integer> sorted = new ArrayList<>(records.stream().boxed().toList());
        sorted.sort(Comparator.comparingLong(times::millis));
        return sorted;
    }

    private Span span(List<Integer> records) {
        TimeColumn times = evidence.table().time(StandardFields.TIMESTAMP);
        return new Span(
                times.instant(records.get(0)).orElseThrow(),
                times.instant(records.get(records.size() - 1)).orElseThrow());
    }
}
