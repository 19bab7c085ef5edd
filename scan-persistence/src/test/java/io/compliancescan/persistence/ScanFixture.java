package io.compliancescan.persistence;

import io.compliancescan.mapping.ColumnMapping;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.ScanInputs;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.upload.UploadId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Scans, and rows for what they refer to. */
public final class ScanFixture {

    public static final OrganisationId OURS = new OrganisationId("ours");
    public static final OrganisationId THEIRS = new OrganisationId("theirs");
    public static final String SHA = "0123456789abcdef".repeat(4);
    public static final Instant NOW = Instant.parse("2026-03-29T01:30:00.123Z");

    private final Database database;

    public ScanFixture(Database database) {
        this.database = database;
    }

    /** A policy that is stored. */
    public PolicyId policy(OrganisationId organisation) {
        var id = new PolicyId(UUID.randomUUID());
        insert("policy (id, organisation_id, created_at)", id, organisation, NOW);
        insert(
                "policy_version (policy_id, version, organisation_id, document, created_at)",
                id,
                1,
                organisation,
                "{}",
                NOW);
        return id;
    }

    /** An upload that is stored, without bytes. */
    public UploadId upload(OrganisationId organisation) {
        var id = new UploadId(UUID.randomUUID());
        insert("upload_content (id, organisation_id, size)", id, organisation, 0);
        insert(
                "upload (id, content_id, organisation_id, file_name, sha256, size, profile, created_at)",
                id,
                id,
                organisation,
                "a.csv",
                SHA,
                0,
                "{}",
                NOW);
        return id;
    }

    /** A pending scan of a new policy that is not stored, while all it refers to is. */
    public Scan pending(OrganisationId organisation) {
        return pending(organisation, policy(organisation), NOW);
    }

    /** The same of a policy that is stored already. */
    public Scan pending(OrganisationId organisation, PolicyId policy, Instant createdAt) {
        return pending(new ScanId(UUID.randomUUID()), inputs(organisation, policy), createdAt);
    }

    /** A pending scan of three rules that is not stored. */
    public static Scan pending(ScanId id, ScanInputs inputs, Instant createdAt) {
        return Scan.pending(id, inputs, 3, createdAt);
    }

    /** A scan that is stored. */
    public Scan stored(OrganisationId organisation) {
        var scan = pending(organisation);
        insert(
                "scan (id, organisation_id, created_at, policy_id, policy_version, upload_id, upload_sha256, mapping_id,"
                        + " mapping_config, temporal_scale, record_count, engine_version, allow_partial, state,"
                        + " rules_processed, rules_total)",
                scan.id(),
                organisation,
                NOW,
                scan.inputs().policy(),
                1,
                scan.inputs().upload(),
                SHA,
                scan.inputs().mapping(),
                "{}",
                "daily",
                50_000,
                "1",
                0,
                "pending",
                0,
                3);
        return scan;
    }

    /** What a scan of the policy depends on. */
    public ScanInputs inputs(OrganisationId organisation, PolicyId policy) {
        return inputs(organisation, policy, ScanInputs.Options.NONE);
    }

    /** The same with what the caller chose. */
    public ScanInputs inputs(OrganisationId organisation, PolicyId policy, ScanInputs.Options options) {
        var upload = upload(organisation);
        return new ScanInputs(
                organisation,
                policy,
                1,
                upload,
                SHA,
                mapping(organisation, upload),
                ColumnMapping.ofHeadings(headings()),
                TemporalScale.WEEKLY,
                50_000,
                "1.0",
                options);
    }

    private MappingId mapping(OrganisationId organisation, UploadId upload) {
        var id = new MappingId(UUID.randomUUID());
        insert(
                "column_mapping (id, organisation_id, upload_id, headings, temporal_scale, time_zone, answers,"
                        + " created_at)",
                id,
                organisation,
                upload,
                "{}",
                "daily",
                "Z",
                "{}",
                NOW);
        return id;
    }

    /** In an order that neither sorting nor hashing gives. */
    public static Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("timestamp", "Tag \"der\" Buchung");
        headings.put("amount", "Größe 💶 in €");
        headings.put("account", "口座\\番号");
        headings.put("Z", "");
        headings.put("a", "a\nb\u0001");
        return headings;
    }

    private void insert(String tableAndColumns, Object... values) {
        var list = new StringBuilder();
        for (Object value : values) {
            String text = value instanceof Instant time ? time.toString().replaceAll("[TZ]", " ") : value.toString();
            list.append(list.isEmpty() ? "'" : ", '").append(text.strip()).append("'");
        }
        database.execute("INSERT INTO " + tableAndColumns + " VALUES (" + list + ")");
    }
}
