package io.compliancescan.api.upload;

import io.compliancescan.importer.TableProfile;
import io.compliancescan.mapping.HeaderFingerprint;
import io.compliancescan.mapping.MappingSuggestion;
import io.compliancescan.mapping.Mappings;
import io.compliancescan.mapping.Recollection;
import io.compliancescan.mapping.Suggester;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.upload.Upload;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Suggests what the columns of an upload mean: as it was confirmed for an earlier file of the same feed, else by guessing. */
@Dependent
class SuggestMapping {

    /** Beyond so many feeds, one whose headings drift is not found; one whose headings stay always is. */
    private static final int FEEDS = 100;

    private final Mappings mappings;

    @Inject
    SuggestMapping(Mappings mappings) {
        this.mappings = mappings;
    }

    Suggested suggest(Upload upload) {
        MappingSuggestion guessed = Suggester.suggest(upload.profile());
        return recollection(upload.organisation(), upload.profile())
                .map(known -> new Suggested(known.over(guessed), known.mapping().zone(), known.answers()))
                .orElseGet(() -> new Suggested(guessed, ZoneOffset.UTC, Map.of()));
    }

    private Optional<Recollection> recollection(OrganisationId organisation, TableProfile profile) {
        return mappings.remembered(organisation, HeaderFingerprint.of(profile.headings()))
                .flatMap(same -> Recollection.of(same, profile))
                .or(() -> Recollection.among(mappings.remembered(organisation, FEEDS), profile));
    }

    /**
     * What a person may confirm.
     *
     * @param zone where the clocks of times without a zone probably hang
     * @param answers that were given before, by question id
     */
    record Suggested(MappingSuggestion mapping, ZoneId zone, Map<String, String> answers) {}
}
