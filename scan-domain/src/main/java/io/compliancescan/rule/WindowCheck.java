package io.compliancescan.rule;

import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.table.Timelines;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures the records of each group within windows of time, and finds where the measure breaks a limit. Windows that
 * break it and share a record are one finding: the whole burst, with the worst value measured in it.
 */
public record WindowCheck(Population population, Measure measure, Limit limit, Window window) implements Check {

    @Override
    public RuleOutcome evaluate(Table table, TemporalScale scale) {
        Population.Selection selection = population.select(table, records -> measure.retainMeasurable(table, records));
        Timelines groups = table.timelines(population.groupBy(), StandardFields.TIMESTAMP);
        int fewest = fewestRecords();
        Bursts bursts = Groups.of(groups).sweep(table, found -> {
            Timeline timeline = new Timeline();
            Sweep sweep = sweep(table, timeline, found, window.millis(scale));
            return group -> {
                if (groups.size(group) >= fewest && timeline.load(groups, group, selection.records()) >= fewest) {
                    sweep.run();
                }
            };
        });
        return new RuleOutcome(table.size() - selection.unjudged(), selection.unjudged(), bursts);
    }

    /** No window with fewer records can break the limit. */
    private int fewestRecords() {
        return measure.isACount() ? Math.max(limit.minimumCount(), limit.fewestToReach()) : limit.minimumCount();
    }

    @Override
    public Stream<FieldUse> uses() {
        return Stream.concat(population.uses(), measure.uses());
    }

    @Override
    public Optional<BigDecimal> threshold() {
        return Optional.of(limit.value());
    }

    private Sweep sweep(Table table, Timeline timeline, Bursts bursts, long length) {
        Aggregate aggregate = measure.over(table, timeline);
        SlidingWindow sliding =
                new SlidingWindow(aggregate, new BurstRecorder(timeline, limit, aggregate, bursts::add));
        return switch (window.mode()) {
            case ROLLING -> new RollingSweep(timeline, sliding, length);
            case TUMBLING -> new TumblingSweep(timeline, sliding, length);
        };
    }
}
