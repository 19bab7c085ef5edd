package io.compliancescan.explanation;

import io.compliancescan.finding.RecordNumbers;
import io.compliancescan.rule.Check;
import io.compliancescan.rule.StandardFields;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks records of a table up for the rule that is explained. */
record Evidence(Check check, Table table) {

    /** What is shown of an account or a window with very many records. */
    static final int MOST_RECORDS = 50;

    private static final int MOST_VALUES = 20;

    /** The record with what the condition comes to. */
    RecordEvidence of(int record, Judgement judgement) {
        return evidence(record, Optional.of(judgement.clause(record)), judgement.failed(record));
    }

    /** The record, of which nothing is asked. */
    RecordEvidence of(int record) {
        return evidence(record, Optional.empty(), List.of());
    }

    /** The first of the records, with what the condition comes to where there is one. */
    List<RecordEvidence> of(Collection<Integer> records, Optional<Judgement> judgement) {
        return records.stream()
                .limit(MOST_RECORDS)
                .map(record -> judgement.map(asked -> of(record, asked)).orElseGet(() -> of(record)))
                .toList();
    }

    /** The records whose account is that; all records have none where the table has no accounts. */
    BitSet ofAccount(String account) {
        BitSet records = new BitSet(table.size());
        boolean known = table.offers(FieldUse.text(StandardFields.ACCOUNT));
        IntStream.range(0, table.size())
                .filter(record -> (known ? table.text(StandardFields.ACCOUNT).text(record) : Optional.<String>empty())
                        .orElse("")
                        .equals(account))
                .forEach(records::set);
        return records;
    }

    /** {@code account "A1" and recipient "B2"}. */
    String group(List<String> groupBy, int record) {
        Cells cells = Cells.of(table, record);
        return Words.list(groupBy.stream().map(FieldUse::text).map(cells::show).toList());
    }

    /** {@code Values of amount: 9,000 (record 4), 9,500 (record 9).}; empty where the table does not have the field. */
    Optional<String> values(FieldUse use, List<Integer> records) {
        if (!table.offers(use)) {
            return Optional.empty();
        }
        List<String> values = records.stream()
                .limit(MOST_VALUES)
                .map(record -> value(use, record) + " (record " + (record + 1) + ")")
                .toList();
        int rest = records.size() - values.size();
        String more = rest > 0 ? " and " + Words.count(rest, "other") : "";
        return Optional.of("Values of " + use.field() + ": " + String.join(", ", values) + more + ".");
    }

    static RecordNumbers numbers(Collection<Integer> records) {
        return RecordNumbers.of(records.stream().mapToInt(record -> record + 1).toArray());
    }

    /** {@code record 4} or {@code records 4, 9-12}, as the file counts them. */
    static String named(Collection<Integer> records) {
        return (records.size() == 1 ? "record " : "records ")
                + numbers(records).toString().replace(",", ", ");
    }

    private String value(FieldUse use, int record) {
        String shown = Cells.of(table, record).show(use);
        return shown.equals(use.field()) ? "blank" : shown.substring(use.field().length() + 1);
    }

    private RecordEvidence evidence(int record, Optional<Clause> clause, List<Clause> failed) {
        Cells.OfRecord cells = new Cells.OfRecord(table, record);
        boolean timed = check.uses().anyMatch(FieldUse.time(StandardFields.TIMESTAMP)::equals);
        List<Seen> values = Stream.concat(
                        Stream.of(StandardFields.ACCOUNT, StandardFields.AMOUNT),
                        check.uses().map(FieldUse::field))
                .distinct()
                .filter(field -> table.offers(FieldUse.text(field)))
                .map(cells::seen)
                .toList();
        return new RecordEvidence(
                record + 1, timed ? cells.time(StandardFields.TIMESTAMP) : Optional.empty(), values, clause, failed);
    }
}
