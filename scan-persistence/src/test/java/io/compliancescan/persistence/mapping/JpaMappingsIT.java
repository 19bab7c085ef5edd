package io.compliancescan.persistence.mapping;

import static io.compliancescan.persistence.ScanFixture.NOW;
import static io.compliancescan.persistence.ScanFixture.OURS;
import static io.compliancescan.persistence.ScanFixture.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.mapping.ColumnMapping;
import io.compliancescan.mapping.FieldColumns;
import io.compliancescan.mapping.HeaderFingerprint;
import io.compliancescan.mapping.Mapping;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.mapping.RememberedMapping;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import io.compliancescan.persistence.ScanFixture;
import io.compliancescan.table.TemporalScale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(MariaDb.class)
class JpaMappingsIT {

    private final Database database;
    private final ScanFixture fixture;

    JpaMappingsIT(Database database) {
        this.database = database;
        this.fixture = new ScanFixture(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z", "Pacific/Chatham", "America/Argentina/ComodRivadavia", "+05:45", "UTC-18:00"})
    void aMappingComesBackInTheOrderInWhichItWasGiven(String zone) {
        var mapping = mapping(TemporalScale.DAILY, ZoneId.of(zone));

        add(mapping);

        Mapping found = find(OURS, mapping.id()).orElseThrow();
        assertThat(found).isEqualTo(mapping);
        assertThat(found.columns().fields().keySet())
                .containsExactlyElementsOf(ScanFixture.headings().keySet());
    }

    @ParameterizedTest
    @EnumSource
    void everyScaleComesBack(TemporalScale scale) {
        var mapping = mapping(scale, ZoneId.of("Europe/Berlin"));

        add(mapping);

        assertThat(find(OURS, mapping.id())).contains(mapping);
    }

    @Test
    void aMappingOfAnotherOrganisationIsNotFound() {
        var mapping = mapping(TemporalScale.DAILY, ZoneId.of("Z"));

        add(mapping);

        assertThat(find(THEIRS, mapping.id())).isEmpty();
    }

    @Test
    void fieldsOfTwoColumnsComeBack() {
        var mapping = mapping(
                new ColumnMapping(Map.of(
                        "timestamp", new FieldColumns.DateAndTime("Tag", "Uhrzeit"),
                        "amount", new FieldColumns.DebitAndCredit("Soll", "Haben"))),
                TemporalScale.DAILY,
                ZoneId.of("Z"),
                NOW);

        add(mapping);

        assertThat(find(OURS, mapping.id())).contains(mapping);
    }

    @Test
    void whatIsRememberedComesBackForFilesWithSuchHeadings() {
        Mapping mapping = remembered(NOW, "Größe 💶", "Account ID", "type");

        Optional<RememberedMapping> found = remembered(OURS, "TYPE", "größe", "account_id");

        assertThat(found).contains(new RememberedMapping(List.of("Größe 💶", "Account ID", "type"), mapping));
        assertThat(remembered(THEIRS, "type", "Größe", "Account ID")).isEmpty();
        assertThat(remembered(OURS, "type", "Größe")).isEmpty();
    }

    @Test
    void theNewestIsRemembered() {
        remembered(NOW, "a", "b");
        Mapping newer = remembered(NOW.plusSeconds(60), "B", "A");

        assertThat(remembered(OURS, "a", "b")).map(RememberedMapping::mapping).contains(newer);
        assertThat(newest(10)).hasSize(1);
    }

    @Test
    void theNewestComeFirstAndNoMoreThanAreAskedFor() {
        Mapping second = remembered(NOW.plusSeconds(1), "b");
        Mapping third = remembered(NOW.plusSeconds(2), "c");
        remembered(NOW, "a");

        assertThat(newest(2)).extracting(RememberedMapping::mapping).containsExactly(third, second);
    }

    private Mapping remembered(Instant when, String... headings) {
        Mapping mapping = mapping(TemporalScale.DAILY, ZoneId.of("Z"), when);
        database.commit(entities -> {
            var mappings = new JpaMappings(entities);
            mappings.add(mapping);
            mappings.remember(new RememberedMapping(List.of(headings), mapping));
        });
        return mapping;
    }

    private Optional<RememberedMapping> remembered(OrganisationId organisation, String... headings) {
        return database.read(entities ->
                new JpaMappings(entities).remembered(organisation, HeaderFingerprint.of(List.of(headings))));
    }

    private List<RememberedMapping> newest(int most) {
        return database.read(entities -> new JpaMappings(entities).remembered(OURS, most));
    }

    private Mapping mapping(TemporalScale scale, ZoneId zone) {
        return mapping(scale, zone, NOW);
    }

    private Mapping mapping(TemporalScale scale, ZoneId zone, Instant when) {
        return mapping(ColumnMapping.ofHeadings(ScanFixture.headings()), scale, zone, when);
    }

    private Mapping mapping(ColumnMapping columns, TemporalScale scale, ZoneId zone, Instant when) {
        return new Mapping(
                new MappingId(UUID.randomUUID()),
                OURS,
                fixture.upload(OURS),
                columns,
                scale,
                zone,
                Map.of("q1", "März 💶", "q2", ""),
                when);
    }

    private void add(Mapping mapping) {
        database.commit(entities -> new JpaMappings(entities).add(mapping));
    }

    private Optional<Mapping> find(OrganisationId organisation, MappingId id) {
        return database.read(entities -> new JpaMappings(entities).find(organisation, id));
    }
}
