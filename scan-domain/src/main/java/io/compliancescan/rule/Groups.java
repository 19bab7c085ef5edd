package io.compliancescan.rule;

import io.compliancescan.table.Table;
import io.compliancescan.table.Timelines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The groups of a table, in stretches of about as many records. Stretches are swept at the same time; what is found has
 * the order of the groups all the same.
 *
 * @param borders the first group of each stretch, and the number of groups
 */
record Groups(int[] borders) {

    /** Fewer records than that are not worth another thread. */
    private static final int WORTH_SHARING = 1 << 14;

    static Groups of(Timelines timelines) {
        int processors = Runtime.getRuntime().availableProcessors();
        return of(timelines, Math.max(1, Math.min(processors, timelines.size() / WORTH_SHARING)));
    }

    /** @param stretches at least 1 */
    static Groups of(Timelines timelines, int stretches) {
        int[] borders = new int[stretches + 1];
        int group = 0;
        for (int stretch = 1; stretch < stretches; stretch++) {
            long position = (long) timelines.size() * stretch / stretches;
            while (timelines.start(group) < position) {
                group++;
            }
            borders[stretch] = group;
        }
        borders[stretches] = timelines.groups();
        return new Groups(borders);
    }

    /**
     * Looks at every group.
     *
     * @param sweeper makes what looks at one group after the other and adds what it finds to the bursts given
     */
    Bursts sweep(Table table, Function<Bursts, IntConsumer> sweeper) {
        List<Bursts> parts = new ArrayList<>();
        for (int stretch = 1; stretch < borders.length; stretch++) {
            parts.add(new Bursts(table));
        }
        IntStream.range(0, parts.size()).parallel().forEach(stretch -> {
            IntConsumer look = sweeper.apply(parts.get(stretch));
            IntStream.range(borders[stretch], borders[stretch + 1]).forEach(look);
        });
        Bursts all = parts.get(0);
        parts.subList(1, parts.size()).forEach(all::addAll);
        return all;
    }
}
