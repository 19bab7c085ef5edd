package io.compliancescan.benchmark;

import io.compliancescan.importer.ColumnReading;
import io.compliancescan.importer.Profiler;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.importer.TableReader;
import io.compliancescan.mapping.ColumnMapping;
import io.compliancescan.mapping.FieldColumns;
import io.compliancescan.mapping.Mapping;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.mapping.MappingSuggestion;
import io.compliancescan.mapping.ReadingPlan;
import io.compliancescan.mapping.Suggester;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.rule.Rule;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.upload.UploadId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A file and the rules to scan it by, read as a scan reads it: profiled, mapped as suggested, and of its columns only
 * those that the rules need.
 *
 * @param file a CSV file
 * @param rules those of the policy that the file has the columns for
 */
public record Workload(Path file, TableProfile profile, Mapping mapping, List<Rule> rules) {

    /** The file with those of the rules that apply to it. */
    public static Workload of(Path file, List<Rule> rules) {
        return of(file, rules, Map.of());
    }

    /**
     * The file with those of the rules that apply to it.
     *
     * @param headings by field, where the suggestion is to be overruled
     */
    public static Workload of(Path file, List<Rule> rules, Map<String, String> headings) {
        TableProfile profile = Profiler.profile(() -> Files.newInputStream(file));
        Mapping mapping = mapping(profile, headings);
        ReadingPlan plan = ReadingPlan.of(profile, mapping, List.of());
        List<Rule> applicable = rules.stream()
                .filter(rule -> plan.gaps(rule.check().uses()).isEmpty())
                .toList();
        return new Workload(file, profile, mapping, applicable);
    }

    /** How long a step of the file's time column is. */
    public TemporalScale scale() {
        return mapping.scale();
    }

    /** Reads the file into a table, as a scan does. */
    public Table load() {
        try (InputStream bytes = Files.newInputStream(file)) {
            return TableReader.read(bytes, profile, readings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table of the same columns, from which nothing was derived yet. */
    public Table fresh(Table loaded) {
        Table.Builder table = Table.ofRecords(loaded.size());
        readings().stream().map(ColumnReading::use).forEach(use -> share(use, loaded, table));
        return table.build();
    }

    private static void share(FieldUse use, Table from, Table.Builder to) {
        switch (use.kind()) {
            case TEXT -> to.with(use.field(), from.text(use.field()));
            case NUMBER -> to.with(use.field(), from.number(use.field()));
            case TIME -> to.with(use.field(), from.time(use.field()));
        }
    }

    /** The readings of the columns that the rules need; each field is in one column. */
    public List<ColumnReading> readings() {
        Set<FieldUse> needed =
                rules.stream().flatMap(rule -> rule.check().uses()).collect(Collectors.toUnmodifiableSet());
        return ReadingPlan.of(profile, mapping, needed).readings().stream()
                .map(ColumnReading.class::cast)
                .toList();
    }

    private static Mapping mapping(TableProfile profile, Map<String, String> headings) {
        MappingSuggestion suggestion = Suggester.suggest(profile);
        Map<String, FieldColumns> all = new LinkedHashMap<>(suggestion.columns().fields());
        all.putAll(ColumnMapping.ofHeadings(headings).fields());
        return new Mapping(
                new MappingId(new UUID(0, 1)),
                OrganisationId.DEFAULT,
                new UploadId(new UUID(0, 2)),
                new ColumnMapping(all),
                suggestion.scale(),
                ZoneOffset.UTC,
                Map.of(),
                Instant.EPOCH);
    }
}
