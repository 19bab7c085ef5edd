package io.compliancescan.rule;

import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Verdicts;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.table.Timelines;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds groups that were silent and woke up: no record of the population for a time, then records for which a
 * condition holds. Each awakening is one finding; it measures the days of silence.
 *
 * @param population whose records break the silence
 * @param silence how long nothing must have happened, at least
 * @param activity what an awakened group must do to be found
 * @param within how long after the first record of the awakening it may still do it, unless it falls silent again; zero
 *     means at the moment of that first record
 */
public record DormancyCheck(Population population, Duration silence, Condition activity, Duration within)
        implements Check {

    private static final BigDecimal DAY = BigDecimal.valueOf(Duration.ofDays(1).toMillis());

    public DormancyCheck {
        if (silence.toMillis() <= 0 || within.isNegative()) {
            throw new IllegalArgumentException("silence must be longer than zero, and within must not be negative");
        }
    }

    @Override
    public RuleOutcome evaluate(Table table, TemporalScale scale) {
        Population.Selection selection = population.select(table, records -> {});
        Timelines groups = table.timelines(population.groupBy(), StandardFields.TIMESTAMP);
        Verdicts active = activity.evaluate(table);
        Bursts bursts = Groups.of(groups).sweep(table, found -> {
            Timeline timeline = new Timeline();
            return group -> {
                if (groups.size(group) > 1 && timeline.load(groups, group, selection.records()) > 1) {
                    addAwakenings(timeline, active, found);
                }
            };
        });
        int unjudged = selection.unjudged() + undecided(selection.records(), active);
        return new RuleOutcome(table.size() - unjudged, unjudged, bursts);
    }

    @Override
    public Stream<FieldUse> uses() {
        return Stream.concat(population.uses(), activity.uses());
    }

    @Override
    public Optional<BigDecimal> threshold() {
        return Optional.of(days(silence.toMillis()));
    }

    private void addAwakenings(Timeline timeline, Verdicts active, Bursts bursts) {
        for (int index = 1; index < timeline.size(); index++) {
            if (wakes(timeline, index)) {
                record(timeline, index, active, bursts);
            }
        }
    }

    private boolean wakes(Timeline timeline, int index) {
        return silenceBefore(timeline, index) >= silence.toMillis();
    }

    private void record(Timeline timeline, int first, Verdicts active, Bursts bursts) {
        long end = timeline.millis(first) + within.toMillis();
        int[] records = IntStream.range(first, timeline.size())
                .takeWhile(index -> index == first || timeline.millis(index) <= end && !wakes(timeline, index))
                .map(timeline::record)
                .filter(active::yes)
                .toArray();
        if (records.length > 0) {
            bursts.add(records, days(silenceBefore(timeline, first)));
        }
    }

    private static long silenceBefore(Timeline timeline, int index) {
        return timeline.millis(index) - timeline.millis(index - 1);
    }

    private static int undecided(BitSet selected, Verdicts active) {
        return (int) selected.stream().filter(active::unknown).count();
    }

    /** Days to two decimals, rounded down: what is shown is never more than what was. */
    private static BigDecimal days(long millis) {
        return BigDecimal.valueOf(millis).divide(DAY, 2, RoundingMode.DOWN);
    }
}
