package io.compliancescan.rule;

import io.compliancescan.finding.Finding;
import io.compliancescan.finding.Findings;
import io.compliancescan.finding.RecordNumbers;
import io.compliancescan.finding.Span;
import io.compliancescan.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Findings that only time makes: each is a run of records of one group. */
final class Bursts implements Findings {

    private final Table table;
    private final List<Burst> bursts = new ArrayList<>();

    Bursts(Table table) {
        this.table = table;
    }

    /**
     * Adds a burst that concerns the account of its first record.
     *
     * @param records in the order of time; at least one
     * @param measured the value that broke the rule
     */
    void add(int[] records, BigDecimal measured) {
        add(records, measured, () -> StandardFields.account(table, records[0]));
    }

    /**
     * Adds a burst that concerns somebody.
     *
     * @param whom asked for each time the burst is visited
     */
    void add(int[] records, BigDecimal measured, Supplier<String> whom) {
        bursts.add(new Burst(records, measured, whom));
    }

    /** Adds all of another, after those that are here. */
    void addAll(Bursts others) {
        bursts.addAll(others.bursts);
    }

    @Override
    public int count() {
        return bursts.size();
    }

    @Override
    public void forEach(Consumer<Finding> visitor) {
        bursts.stream().map(this::finding).forEach(visitor);
    }

    private Finding finding(Burst burst) {
        int[] records = burst.records;
        var times = table.time(StandardFields.TIMESTAMP);
        Span span = new Span(
                times.instant(records[0]).orElseThrow(),
                times.instant(records[records.length - 1]).orElseThrow());
        String whom = burst.whom.get();
        return new Finding(
                whom,
                RecordNumbers.of(
                        Arrays.stream(records).map(record -> record + 1).toArray()),
                Optional.of(span),
                StandardFields.amount(table, records),
                Optional.of(burst.measured),
                StandardFields.counterparties(table, whom, records));
    }

    private record Burst(int[] records, BigDecimal measured, Supplier<String> whom) {}
}
