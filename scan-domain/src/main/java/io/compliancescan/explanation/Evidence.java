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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks records of a table up for the rule that is explained. */
record Evidence(Check check, Extract extract, TemporalScale scale, Shown shown) {

    /** How many records a sentence names, or values it lists. */
    private static final int MOST_NAMED = 20;

    Table table() {
        return extract.table();
    }

    /** The number of a record in the file. */
    int number(int record) {
        return extract.number(record);
    }

    /** Those of the records that are shown, with what the condition comes to where there is one. */
    List<RecordEvidence> of(List<Integer> records, Optional<Judgement> judgement) {
        return shown.of(records).stream()
                .map(record -> evidence(record, judgement))
                .toList();
    }

    private RecordEvidence evidence(int record, Optional<Judgement> judgement) {
        Cells.OfRecord cells = cells(record);
        boolean timed = check.uses().anyMatch(FieldUse.time(StandardFields.TIMESTAMP)::equals);
        return new RecordEvidence(
                number(record),
                timed ? cells.time(StandardFields.TIMESTAMP) : Optional.empty(),
                shownFields(check)
                        .filter(field -> table().offers(FieldUse.text(field)))
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

    /** {@code account "A1" and recipient "B2"}. */
    String group(List<String> groupBy, int record) {
        Cells cells = cells(record);
        return Words.list(groupBy.stream().map(FieldUse::text).map(cells::show).toList());
    }

    /** {@code Values of amount: 9,000 (record 4), 9,500 (record 9).}; empty where the table does not have the field. */
    Optional<String> values(FieldUse use, List<Integer> records) {
        if (!table().offers(use)) {
            return Optional.empty();
        }
        String values = records.stream()
                .limit(MOST_NAMED)
                .map(record -> value(use, record) + " (record " + number(record) + ")")
                .collect(Collectors.joining(", "));
        return Optional.of("Values of " + use.field() + ": " + values + others(records) + ".");
    }

    private String value(FieldUse use, int record) {
        return cells(record).value(use).orElse("blank");
    }

    /** What keeps the condition from holding for the record, and what the record therefore did not do. */
    String shortfall(int record, Judgement judgement, String consequence) {
        List<String> failed =
                judgement.failed(record).stream().map(Clause::text).toList();
        return "Record " + number(record) + " " + consequence + ": " + String.join("; ", failed) + ".";
    }

    private Cells.OfRecord cells(int record) {
        return new Cells.OfRecord(table(), record);
    }

    /** When the record happened: the step where the file counts steps, else the time in UTC. */
    String moment(int record) {
        Instant time = time(record);
        String step = Long.toString(time.toEpochMilli() / scale.step().toMillis());
        boolean counted = cells(record)
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
                .sorted(Comparator.comparingLong(table().time(StandardFields.TIMESTAMP)::millis))
                .toList();
    }

    /** The time from the first to the last of the records, which are in the order of time. */
    Span span(List<Integer> records) {
        return new Span(time(records.get(0)), time(records.get(records.size() - 1)));
    }

    private Instant time(int record) {
        return table().time(StandardFields.TIMESTAMP).instant(record).orElseThrow();
    }

    /** {@code record 4} or {@code records 4, 9-12}, as the file counts them; of very many, the first ones. */
    String named(List<Integer> records) {
        RecordNumbers first = extract.numbers(records.subList(0, Math.min(MOST_NAMED, records.size())));
        return (records.size() == 1 ? "record " : "records ") + first.toString().replace(",", ", ") + others(records);
    }

    private static String others(List<Integer> records) {
        int others = records.size() - MOST_NAMED;
        return others > 0 ? " and " + Words.count(others, "other") : "";
    }
}
