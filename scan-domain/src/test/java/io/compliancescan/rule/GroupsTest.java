package io.compliancescan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.finding.Finding;
import io.compliancescan.table.Table;
import io.compliancescan.table.Timelines;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is found does not depend on how many threads look for it. */
class GroupsTest {

    @Property(tries = 200)
    void groupsAreFoundInTheSameOrderHoweverManyStretchesThereAre(
            @ForAll("moves") List<Move> moves, @ForAll @IntRange(min = 2, max = 9) int stretches) {
        Table table = Move.table(moves);
        Timelines timelines = table.timelines(List.of("account", "recipient"), "timestamp");

        assertThat(everyGroup(table, timelines, stretches)).isEqualTo(everyGroup(table, timelines, 1));
    }

    @Property
    void everyGroupIsInOneStretch(
            @ForAll("moves") List<Move> moves, @ForAll @IntRange(min = 1, max = 9) int stretches) {
        Timelines timelines = Move.table(moves).timelines(List.of("recipient"), "timestamp");

        int[] borders = Groups.of(timelines, stretches).borders();

        assertThat(borders).isSorted().hasSize(stretches + 1).startsWith(0).endsWith(timelines.groups());
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Move.lists(30);
    }

    /** A finding for each group, by as many threads as there are stretches. */
    private static List<Finding> everyGroup(Table table, Timelines timelines, int stretches) {
        Bursts bursts = Groups.of(timelines, stretches)
                .sweep(table, found -> group -> found.add(records(timelines, group), BigDecimal.valueOf(group)));
        List<Finding> findings = new ArrayList<>();
        bursts.forEach(findings::add);
        return findings;
    }

    private static int[] records(Timelines timelines, int group) {
        int[] records = new int[timelines.size(group)];
        for (int i = 0; i < records.length; i++) {
            records[i] = timelines.record(timelines.start(group) + i);
        }
        return records;
    }
}
