package io.compliancescan.benchmark.jmh;

import io.compliancescan.benchmark.Shape;
import io.compliancescan.benchmark.Transactions;
import io.compliancescan.benchmark.Workload;
import io.compliancescan.importer.Profiler;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.table.Table;
import java.nio.file.Files;
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

/** From the bytes of a file to its profile, and to the table that rules run on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBenchmark {

    @Param
    public Shape shape;

    @Param({"50000", "500000"})
    public int rows;

    private Workload workload;

    @Setup
    public void generate() {
        workload = Transactions.ofRows(shape, rows);
    }

    @Benchmark
    public TableProfile profile() {
        return Profiler.profile(() -> Files.newInputStream(workload.file()));
    }

    @Benchmark
    public Table read() {
        return workload.load();
    }
}
