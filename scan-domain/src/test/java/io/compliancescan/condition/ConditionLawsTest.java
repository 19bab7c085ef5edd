package io.compliancescan.condition;

import static io.compliancescan.condition.Answer.NO;
import static io.compliancescan.condition.Answer.UNKNOWN;
import static io.compliancescan.condition.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.table.Table;
import io.compliancescan.table.Tables;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of Kleene's logic, for conditions of every kind over tables with blank and unreadable cells. */
class ConditionLawsTest {

    @Property
    void aDoubleNegationIsTheConditionItself(@ForAll("trees") Condition a, @ForAll("tables") Table table) {
        assertAlike(new Not(new Not(a)), a, table);
    }

    @Property
    void deMorgansLawsHold(@ForAll("trees") Condition a, @ForAll("trees") Condition b, @ForAll("tables") Table table) {
        assertAlike(new Not(AllOf.of(a, b)), AnyOf.of(new Not(a), new Not(b)), table);
        assertAlike(new Not(AnyOf.of(a, b)), AllOf.of(new Not(a), new Not(b)), table);
    }

    @Property
    void orderAndNestingOfPartsDoNotMatter(
            @ForAll("trees") Condition a,
            @ForAll("trees") Condition b,
            @ForAll("trees") Condition c,
            @ForAll("tables") Table table) {
        assertAlike(AllOf.of(a, b, c), AllOf.of(c, AllOf.of(b, a)), table);
        assertAlike(AnyOf.of(a, b, c), AnyOf.of(AnyOf.of(c, b), a), table);
    }

    @Property
    void andDistributesOverOrAndAbsorbsIt(
            @ForAll("trees") Condition a,
            @ForAll("trees") Condition b,
            @ForAll("trees") Condition c,
            @ForAll("tables") Table table) {
        assertAlike(AllOf.of(a, AnyOf.of(b, c)), AnyOf.of(AllOf.of(a, b), AllOf.of(a, c)), table);
        assertAlike(AllOf.of(a, AnyOf.of(a, b)), a, table);
        assertAlike(AnyOf.of(a, AllOf.of(a, b)), a, table);
    }

    @Property
    void onePartAloneIsThatPart(@ForAll("trees") Condition a, @ForAll("tables") Table table) {
        assertAlike(AllOf.of(a), a, table);
        assertAlike(AnyOf.of(a), a, table);
    }

    @Property
    void whatIsUnknownIsUnknownInTheNegativeToo(@ForAll("trees") Condition a, @ForAll("tables") Table table) {
        List<Answer> answers = Answer.of(a, table);
        List<Answer> negated = Answer.of(new Not(a), table);

        for (int record = 0; record < table.size(); record++) {
            assertThat(negated.get(record)).isEqualTo(opposite(answers.get(record)));
        }
    }

    /** So that a scan never finds more, and never less for sure, because a cell could not be read. */
    @Property
    void blankingACellNeverTurnsYesIntoNo(
            @ForAll("blankable") Condition a, @ForAll("rows") List<List<String>> rows, @ForAll int blanked) {
        List<Answer> before = Answer.of(a, Tables.of(Conditions.FIELDS, rows));
        List<Answer> after = Answer.of(a, Tables.of(Conditions.FIELDS, blank(rows, blanked)));

        for (int record = 0; record < rows.size(); record++) {
            assertThat(after.get(record)).isIn(before.get(record), UNKNOWN);
        }
    }

    @Property
    void everyRecordIsAnsweredAsIfItStoodAlone(@ForAll("trees") Condition a, @ForAll("rows") List<List<String>> rows) {
        List<Answer> together = Answer.of(a, Tables.of(Conditions.FIELDS, rows));

        for (int record = 0; record < rows.size(); record++) {
            assertThat(Answer.of(a, Tables.of(Conditions.FIELDS, List.of(rows.get(record)))))
                    .containsExactly(together.get(record));
        }
    }

    @Property
    void aConditionNamesEveryFieldItLooksAt(@ForAll("trees") Condition a, @ForAll("tables") Table table) {
        Table.Builder narrow = Table.ofRecords(table.size());
        a.uses().forEach(use -> {
            switch (use.kind()) {
                case TEXT -> narrow.with(use.field(), table.text(use.field()));
                case NUMBER -> narrow.with(use.field(), table.number(use.field()));
                case TIME -> narrow.with(use.field(), table.time(use.field()));
            }
        });

        assertThat(Answer.of(a, narrow.build())).isEqualTo(Answer.of(a, table));
    }

    @Provide
    Arbitrary<Condition> trees() {
        return Conditions.trees(2);
    }

    /** EXISTS is the one question that a blank cell answers. */
    @Provide
    Arbitrary<Condition> blankable() {
        return Conditions.trees(2).filter(tree -> !tree.toString().contains("Exists"));
    }

    @Provide
    Arbitrary<Table> tables() {
        return Conditions.tables(12);
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return Conditions.rows(12);
    }

    private static List<List<String>> blank(List<List<String>> rows, int seed) {
        List<List<String>> blanked = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = new ArrayList<>(rows.get(row));
            cells.set(Math.floorMod(seed + row, cells.size()), "");
            blanked.add(cells);
        }
        return blanked;
    }

    private static Answer opposite(Answer answer) {
        return switch (answer) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    private static void assertAlike(Condition one, Condition other, Table table) {
        assertThat(Answer.of(one, table)).isEqualTo(Answer.of(other, table));
    }
}
