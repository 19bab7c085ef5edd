package io.compliancescan.pack;

import io.compliancescan.importer.FileBytes;
import io.compliancescan.importer.Profiler;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.importer.TableReader;
import io.compliancescan.mapping.ColumnMapping;
import io.compliancescan.mapping.Mapping;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.mapping.ReadingPlan;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.PolicyDraft;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A file and what its columns are, read for a pack as the service does it.
 *
 * @param plan which fields come from which columns
 * @param table offers all fields of the pack that the file has
 */
record MappedFile(ReadingPlan plan, Table table) {

    private static final UUID SOME_ID = new UUID(0, 1);

    static MappedFile read(FileBytes bytes, Map<String, String> headings, PolicyDraft pack) throws IOException {
        TableProfile profile = Profiler.profile(bytes);
        Mapping mapping = new Mapping(
                new MappingId(SOME_ID),
                OrganisationId.DEFAULT,
                new UploadId(SOME_ID),
                ColumnMapping.ofHeadings(headings),
                TemporalScale.HOURLY,
                ZoneOffset.UTC,
                Map.of(),
                Instant.EPOCH);
        List<FieldUse> uses =
                pack.rules().stream().flatMap(rule -> rule.check().uses()).toList();
        ReadingPlan plan = ReadingPlan.of(profile, mapping, uses);
        try (InputStream in = bytes.open()) {
            return new MappedFile(plan, TableReader.read(in, profile, plan.readings()));
        }
    }

    /** Whether the file has what the rule needs. */
    boolean fits(Rule rule) {
        return plan.gaps(rule.check().uses()).isEmpty();
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
