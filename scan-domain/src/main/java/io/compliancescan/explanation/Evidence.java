package io.compliancescan.explanation;

import io.compliancescan.finding.RecordNumbers;
import io.compliancescan.finding.Span;
import io.compliancescan.rule.Check;
import io.compliancescan.rule.StandardFields;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.TemporalScale;
import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks records of a table up for the rule that is explained. */
record Evidence(Check check, Table table, TemporalScale scale, Excerpt excerpt) {

    /** How many records a sentence names, or values it lists. */
    private static final int MOST_NAMED = 20;

    /** Those of the records that are shown, with what the condition comes to where there is one. */
    List<RecordEvidence> of(Collection<Integer> records, Optional<Judgement> judgement) {
        return excerpt.of(records).stream()
                .map(record -> evidence(record, judgement))
                .toList();
    }

    private RecordEvidence evidence(int record, Optional<Judgement> judgement) {
        Cells.OfRecord cells = new Cells.OfRecord(table, record);
        boolean timed = check.uses().anyMatch(FieldUse.time(StandardFields.TIMESTAMP)::equals);
        return new RecordEvidence(
                record + 1,
                timed ? cells.time(StandardFields.TIMESTAMP) : Optional.empty(),
                shownFields(check)
                        .filter(field -> table.offers(FieldUse.text(field)))
                        .map(cells::seen)
                        .toList(),
                judgement.map(asked -> asked.clause(record)),
                judgement.map(asked -> asked.failed(record)).orElse(List.of()));
    }

    /** Whom a record concerns, how much it moves, and what the check looks at. */
    static Stream<String> shownFields(Check check) {
        return Stream.concat(
                        Stream.of(StandardFields.ACCOUNT, StandardFields.AMOUNT),
                        check.uses().map(FieldUse::field))
                .distinct();
    }

    /** The records whose account is that; all records have none where the table has no accounts. */
    BitSet ofAccount(String account) {
        BitSet records = new BitSet(table.size());
        if (!hasAccounts()) {
            records.set(0, account.isEmpty() ? table.size() : 0);
            return records;
        }
        var accounts = table.text(StandardFields.ACCOUNT);
        BitSet sought = accounts.codesWhere(account::equals);
        IntStream.range(0, table.size())
                .filter(record -> accounts.known(record) ? sought.get(accounts.code(record)) : account.isEmpty())
                .forEach(records::set);
        return records;
    }

    boolean hasAccounts() {
        return table.offers(FieldUse.text(StandardFields.ACCOUNT));
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
        String values = records.stream()
                .limit(MOST_NAMED)
                .map(record -> value(use, record) + " (record " + (record + 1) + ")")
                .collect(Collectors.joining(", "));
        return Optional.of("Values of " + use.field() + ": " + values + others(records) + ".");
    }

    private String value(FieldUse use, int record) {
        return new Cells.OfRecord(table, record).value(use).orElse("blank");
    }

    /** When the record happened: the step where the file counts steps, else the time in UTC. */
    String moment(int record) {
        Instant time = time(record);
        String step = Long.toString(time.toEpochMilli() / scale.step().toMillis());
        boolean counted = new Cells.OfRecord(table, record)
                .written(StandardFields.TIMESTAMP)
                .filter(step::equals)
                .isPresent();
        return counted ? "step " + step : time.toString();
    }

    /** {@code from 2024-01-15T10:30:00Z to 2024-01-15T11:00:00Z}; both at least one of the records, in the order of time. */
    String fromTo(List<Integer> records) {
        return "from " + moment(records.get(0)) + " to " + moment(records.get(records.size() - 1));
    }

    /** The records in the order of time and, at the same time, of the file. */
    List<Integer> inTime(BitSet records) {
        return records.stream()
                .boxed()
                .sorted(Comparator.comparingLong(table.time(StandardFields.TIMESTAMP)::millis))
                .toList();
    }

    /** The time from the first to the last of the records, which are in the order of time. */
    Span span(List<Integer> records) {
        return new Span(time(records.get(0)), time(records.get(records.size() - 1)));
    }

    private Instant time(int record) {
        return table.time(StandardFields.TIMESTAMP).instant(record).orElseThrow();
    }

    static RecordNumbers numbers(Collection<Integer> records) {
        return RecordNumbers.of(records.stream().mapToInt(record -> record + 1).toArray());
    }

    /** {@code record 4} or {@code records 4, 9-12}, as the file counts them; of very many, the first ones. */
    static String named(List<Integer> records) {
        RecordNumbers first = numbers(records.subList(0, Math.min(MOST_NAMED, records.size())));
        return (records.size() == 1 ? "record " : "records ") + first.toString().replace(",", ", ") + others(records);
    }

    private static String others(List<Integer> records) {
        int others = records.size() - MOST_NAMED;
        return others > 0 ? " and " + Words.count(others, "other") : "";
    }
}
