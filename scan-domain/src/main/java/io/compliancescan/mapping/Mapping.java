package io.compliancescan.mapping;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.upload.UploadId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/**
 * What a person confirmed about the columns of an upload. Never changes.
 *
 * @param scale how long a step of an integer time column is, and the default window of a time rule
 * @param zone where the clocks of times without a zone hang
 * @param answers to the questions the upload raised, by question id
 */
public record Mapping(
        MappingId id,
        OrganisationId organisation,
        UploadId upload,
        ColumnMapping columns,
        TemporalScale scale,
        ZoneId zone,
        Map<String, String> answers,
        Instant createdAt) {

    public Mapping {
        answers = Map.copyOf(answers);
    }
}
