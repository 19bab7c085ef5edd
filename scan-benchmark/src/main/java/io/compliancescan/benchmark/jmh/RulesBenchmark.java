package io.compliancescan.benchmark.jmh;

import io.compliancescan.benchmark.Shape;
import io.compliancescan.benchmark.Transactions;
import io.compliancescan.benchmark.Workload;
import io.compliancescan.rule.Rule;
import io.compliancescan.table.Table;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The eleven rules over a table that nothing was derived from yet: grouping is part of the work. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RulesBenchmark {

    @Param
    public Shape shape;

    @Param({"50000", "500000"})
    public int rows;

    private Workload workload;
    private Table table;

    @Setup
    public void load() {
        workload = Transactions.ofRows(shape, rows);
        table = workload.load();
    }

    @Benchmark
    public int evaluate() {
        Table fresh = workload.fresh(table);
        int found = 0;
        for (Rule rule : workload.rules()) {
            found += rule.check().evaluate(fresh, workload.scale()).findings().count();
        }
        return found;
    }
}
