package io.compliancescan.explanation;

import io.compliancescan.condition.Condition;
import io.compliancescan.rule.Limit;
import io.compliancescan.rule.StandardFields;
import io.compliancescan.rule.WindowCheck;
import io.compliancescan.table.FieldUse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Explains a check that measures windows of time. */
final class WindowStory implements Story {

    private final WindowCheck check;
    private final Evidence evidence;
    private final WindowWords words;
    private final WindowSearch search;
    private final Optional<Judgement> filter;

    WindowStory(WindowCheck check, Evidence evidence) {
        this.check = check;
        this.evidence = evidence;
        this.words = new WindowWords(check, evidence.scale());
        this.search = new WindowSearch(check, evidence.table(), evidence.scale());
        this.filter = check.population().filter().map(this::judgement);
    }

    private Judgement judgement(Condition condition) {
        return Judgement.of(condition, evidence.table());
    }

    /** A burst may be longer than a window; the window that breaks the rule most says what was measured. */
    @Override
    public Explanation finding(String whom, BitSet records) {
        WindowSearch.Found worst = search.nearest(records).orElseThrow();
        List<Integer> burst = evidence.inTime(records);
        List<String> sentences = new ArrayList<>();
        sentences.add(Words.count(burst.size(), "record") + " of " + group(burst) + " broke the rule, "
                + evidence.fromTo(burst) + ": " + evidence.named(burst) + ".");
        sentences.add(
                worst.records().size() == burst.size()
                        ? Words.sentence(value(worst.window()))
                        : measured("the window that breaks it most", worst));
        sentences.addAll(values(worst.records()));
        sentences.add(words.rule());
        return explanation(true, sentences, worst, burst);
    }

    @Override
    public Explanation nearest(String whose, BitSet records) {
        return search.nearest(records)
                .map(found -> nearest(whose, found))
                .orElseGet(() -> nothingMeasured(whose, records));
    }

    private Explanation nearest(String whose, WindowSearch.Found found) {
        boolean broken = found.window().broken();
        List<String> sentences = new ArrayList<>();
        sentences.add((broken ? "Records " : "No records ") + whose + " broke the rule.");
        String which = broken ? "the window that breaks it most" : "the window that comes nearest to it";
        sentences.add(measured(which, found));
        shortfall(found.window()).ifPresent(sentences::add);
        sentences.addAll(values(found.records()));
        sentences.add(words.rule());
        return explanation(broken, sentences, found, found.records());
    }

    private Explanation nothingMeasured(String whose, BitSet records) {
        List<Integer> nearest = filter.map(asked -> RecordStory.nearest(records, asked))
                .orElseGet(() -> records.stream().boxed().toList());
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "The rule counts no record " + whose + " (" + Words.count(nearest.size(), "record") + " in all).");
        nearest.stream()
                .limit(RecordStory.MOST_TOLD)
                .map(record -> filter.filter(asked -> asked.missing(record) > 0)
                        .map(asked -> evidence.shortfall(record, asked, "does not count"))
                        .orElse("Record " + evidence.number(record)
                                + " does not count: its time, its group or what is measured is"
                                + " blank or cannot be read."))
                .forEach(sentences::add);
        sentences.add(words.rule());
        return new Explanation(false, sentences, Optional.empty(), evidence.of(nearest, filter), nearest.size());
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
                words.measure(),
                window.value(),
                limit.operator(),
                limit.value(),
                holds(window) ? BigDecimal.ZERO : away(window),
                Math.max(0, limit.minimumCount() - window.count()),
                evidence.extract().numbers(found.records()),
                evidence.span(found.records()));
    }

    private String measured(String which, WindowSearch.Found found) {
        return "In " + which + ", of " + group(found.records()) + ", " + evidence.fromTo(found.records()) + ", "
                + value(found.window()) + ": " + evidence.named(found.records()) + ".";
    }

    private String value(MeasuredWindow window) {
        Limit limit = check.limit();
        return words.measure() + " is " + Words.number(window.value()) + ", which "
                + (holds(window) ? Comparisons.holds(limit.operator()) : Comparisons.fails(limit.operator())) + " "
                + Words.number(limit.value());
    }

    private boolean holds(MeasuredWindow window) {
        return check.limit()
                .operator()
                .holds(window.value().compareTo(check.limit().value()));
    }

    private BigDecimal away(MeasuredWindow window) {
        return window.value().subtract(check.limit().value()).abs();
    }

    private Optional<String> shortfall(MeasuredWindow window) {
        int few = check.limit().minimumCount() - window.count();
        if (window.broken()) {
            return Optional.empty();
        } else if (few > 0) {
            return Optional.of("It has " + Words.count(few, "record") + " too few to be looked at.");
        }
        BigDecimal away = away(window);
        return away.signum() == 0
                ? Optional.of("It is at the limit, which the rule allows.")
                : Optional.of("It is " + Words.number(away) + " away from the limit.");
    }

    private List<String> values(List<Integer> records) {
        FieldUse use = check.measure().field().map(words::use).orElse(FieldUse.number(StandardFields.AMOUNT));
        return evidence.values(use, records).stream().toList();
    }

    private String group(List<Integer> records) {
        return evidence.group(check.population().groupBy(), records.get(0));
    }
}
