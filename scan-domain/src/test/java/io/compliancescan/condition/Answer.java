package io.compliancescan.condition;

import io.compliancescan.table.Table;
import io.compliancescan.table.Tables;
import java.util.List;
import java.util.stream.IntStream;

/** One answer of a condition, told apart from the others by name. */
enum Answer {
    YES,
    NO,
    UNKNOWN;

    /** The answers for all records of the table. */
    static List<Answer> of(Condition condition, Table table) {
        return of(condition.evaluate(table));
    }

    static List<Answer> of(Verdicts verdicts) {
        return IntStream.range(0, verdicts.size())
                .mapToObj(record -> of(verdicts, record))
                .toList();
    }

    /** The answers for a table of one column, {@code x}. */
    static List<Answer> of(Condition condition, String... cells) {
        return of(condition, Tables.column("x", cells));
    }

    private static Answer of(Verdicts verdicts, int record) {
        if (verdicts.unknown(record)) {
            return UNKNOWN;
        }
        return verdicts.yes(record) ? YES : NO;
    }
}
