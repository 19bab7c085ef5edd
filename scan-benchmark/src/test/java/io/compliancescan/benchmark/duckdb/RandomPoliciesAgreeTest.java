package io.compliancescan.benchmark.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.importer.ColumnReading;
import io.compliancescan.importer.ColumnReading.TimeReading;
import io.compliancescan.importer.NumberNotation;
import io.compliancescan.importer.Profiler;
import io.compliancescan.importer.TableReader;
import io.compliancescan.importer.TimeNotation;
import io.compliancescan.rule.Check;
import io.compliancescan.rule.RuleOutcome;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.TemporalScale;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;

/** Whatever a policy says and whatever a file holds, DuckDB finds what we find. */
class RandomPoliciesAgreeTest {

    private static final TemporalScale SCALE = TemporalScale.DAILY;
    private static final List<ColumnReading> READINGS = RandomFile.FIELDS.stream()
            .flatMap(field -> Stream.of(FieldUse.text(field), FieldUse.number(field), FieldUse.time(field)))
            .map(use -> new ColumnReading(
                    use,
                    use.field(),
                    NumberNotation.DECIMAL_POINT,
                    new TimeReading(TimeNotation.ISO, ZoneOffset.UTC, SCALE)))
            .toList();

    private static DuckDb duckDb;
    private static Path file;

    @BeforeContainer
    static void open() throws SQLException, IOException {
        duckDb = DuckDb.open();
        file = Files.createTempFile(Files.createDirectories(Path.of("target")), "random", ".csv");
    }

    @AfterContainer
    static void close() throws SQLException, IOException {
        duckDb.close();
        Files.delete(file);
    }

    @Property
    void duckDbFindsWhatWeFind(@ForAll("files") String csv, @ForAll("policies") List<Check> policy) throws Exception {
        Files.writeString(file, csv);
        duckDb.load(file, ',', READINGS);
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        Table table = TableReader.read(
                new ByteArrayInputStream(bytes), Profiler.profile(() -> new ByteArrayInputStream(bytes)), READINGS);

        for (Check check : policy) {
            RuleOutcome ours = check.evaluate(table, SCALE);
            Statistics.label(check.getClass().getSimpleName())
                    .collect(ours.findings().count() > 0)
                    .coverage(coverage -> coverage.check(true).percentage(found -> found > 10));

            assertThat(Hit.of(ours.findings()))
                    .as("findings of %s", check)
                    .usingElementComparator((one, other) -> one.agreesWith(other) ? 0 : 1)
                    .isEqualTo(duckDb.find(check, SCALE));
            assertThat((long) ours.unjudged())
                    .as("records that %s cannot judge", check)
                    .isEqualTo(duckDb.unjudged(check));
        }
    }

    @Provide
    Arbitrary<String> files() {
        return RandomFile.files();
    }

    @Provide
    Arbitrary<List<Check>> policies() {
        return RandomRules.policies();
    }
}
