package io.compliancescan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class TimelinesTest {

    private static final List<String> HEADINGS = List.of("a", "b", "c", "t");

    /** Few texts and few times, so that there are groups and ties. */
    record Row(String a, String b, String c, long time) {

        List<String> key(int fields) {
            return List.of(a, b, c).subList(0, fields);
        }

        boolean belongs(int fields) {
            return time != TimeColumn.UNKNOWN && !key(fields).contains("");
        }
    }

    @Property
    void recordsAreGroupedAndInOrderAsANaiveSortHasIt(@ForAll("rows") List<Row> rows, @ForAll("fields") int fields) {
        Timelines timelines = table(rows).timelines(HEADINGS.subList(0, fields), "t");

        assertThat(groups(timelines)).isEqualTo(naively(rows, fields));
        assertThat(timelines.size())
                .isEqualTo(rows.stream().filter(row -> row.belongs(fields)).count());
    }

    @Property
    void everyPositionKnowsItsTime(@ForAll("rows") List<Row> rows, @ForAll("fields") int fields) {
        Timelines timelines = table(rows).timelines(HEADINGS.subList(0, fields), "t");

        for (int position = 0; position < timelines.size(); position++) {
            assertThat(timelines.millis(position))
                    .isEqualTo(rows.get(timelines.record(position)).time());
        }
    }

    @Test
    void aTableWithoutRecordsHasNoGroups() {
        Timelines timelines = table(List.of()).timelines(List.of("a", "b"), "t");

        assertThat(timelines.groups()).isZero();
        assertThat(timelines.size()).isZero();
    }

    @Test
    void aTableWhoseTimesAreAllUnknownHasNoGroups() {
        Row unknown = new Row("x", "y", "z", TimeColumn.UNKNOWN);

        assertThat(table(List.of(unknown, unknown)).timelines(List.of("a"), "t").groups())
                .isZero();
    }

    @Test
    void recordsOfOneMomentStayInTheOrderOfTheFile() {
        List<Row> rows = List.of(
                new Row("x", "", "", 9), new Row("x", "", "", 5), new Row("x", "", "", 9), new Row("x", "", "", 5));

        assertThat(groups(table(rows).timelines(List.of("a"), "t"))).containsExactly(List.of(1, 3, 0, 2));
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<String> key = Arbitraries.of("x", "y", "z", "");
        Arbitrary<Long> few = Arbitraries.longs().between(-3, 3);
        Arbitrary<Long> wide = Arbitraries.longs();
        Arbitrary<Long> unknown = Arbitraries.just(TimeColumn.UNKNOWN);
        return Arbitraries.oneOf(
                        Arbitraries.just(Arbitraries.frequencyOf(Tuple.of(9, few), Tuple.of(1, unknown))),
                        Arbitraries.just(Arbitraries.frequencyOf(Tuple.of(9, wide), Tuple.of(1, unknown))))
                .flatMap(time -> Combinators.combine(key, key, key, time)
                        .as(Row::new)
                        .list()
                        .ofMaxSize(40))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Integer> fields() {
        return Arbitraries.of(1, 2, 3);
    }

    private static Table table(List<Row> rows) {
        TimeColumnBuilder times = new TimeColumnBuilder();
        rows.forEach(row -> times.add(row.time()));
        return Table.ofRecords(rows.size())
                .with("a", Tables.texts(rows.stream().map(Row::a).toList()))
                .with("b", Tables.texts(rows.stream().map(Row::b).toList()))
                .with("c", Tables.texts(rows.stream().map(Row::c).toList()))
                .with("t", times.build())
                .build();
    }

    private static List<List<Integer>> groups(Timelines timelines) {
        return IntStream.range(0, timelines.groups())
                .mapToObj(group -> IntStream.range(timelines.start(group), timelines.end(group))
                        .mapToObj(timelines::record)
                        .toList())
                .toList();
    }

    private static List<List<Integer>> naively(List<Row> rows, int fields) {
        Map<List<String>, List<Integer>> groups = new HashMap<>();
        for (int record = 0; record < rows.size(); record++) {
            if (rows.get(record).belongs(fields)) {
                groups.computeIfAbsent(rows.get(record).key(fields), key -> new ArrayList<>())
                        .add(record);
            }
        }
        groups.values()
                .forEach(group -> group.sort(Comparator.comparing(
                                (Integer record) -> rows.get(record).time())
                        .thenComparing(Comparator.naturalOrder())));
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(byFirstAppearance(rows)))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** By where the first text first appears in its column, then by where the second does, and so on. */
    private static Comparator<List<String>> byFirstAppearance(List<Row> rows) {
        return (one, other) -> IntStream.range(0, one.size())
                .map(field -> firstAppearance(one, field, rows) - firstAppearance(other, field, rows))
                .filter(difference -> difference != 0)
                .findFirst()
                .orElse(0);
    }

    private static int firstAppearance(List<String> key, int field, List<Row> rows) {
        return rows.stream().map(row -> row.key(3).get(field)).toList().indexOf(key.get(field));
    }
}
