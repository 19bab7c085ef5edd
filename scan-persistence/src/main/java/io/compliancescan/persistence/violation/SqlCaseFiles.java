package io.compliancescan.persistence.violation;

import io.compliancescan.casefile.CaseEvent;
import io.compliancescan.casefile.CaseField;
import io.compliancescan.casefile.CaseFile;
import io.compliancescan.casefile.CaseFiles;
import io.compliancescan.casefile.CaseFilter;
import io.compliancescan.casefile.CaseId;
import io.compliancescan.casefile.CaseStatus;
import io.compliancescan.casefile.CaseWork;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.column.Rows;
import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.scan.ScanId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cases are rows beside those of the violations, and are written with them; hence by the same statements. */
@Dependent
class SqlCaseFiles implements CaseFiles {

    private final Rows rows;

    @Inject
    SqlCaseFiles(EntityManager entities) {
        this.rows = new Rows(entities, "cases");
    }

    @Override
    @Transactional
    public List<CaseFile> page(OrganisationId organisation, CaseFilter filter, int offset, int most) {
        Map<String, Object> wanted = wanted(organisation, filter);
        return read(
                where(wanted) + " ORDER BY c.priority DESC, c.latest_activity DESC, c.id LIMIT " + most + " OFFSET "
                        + offset,
                List.copyOf(wanted.values()));
    }

    @Override
    @Transactional
    public long count(OrganisationId organisation, CaseFilter filter) {
        Map<String, Object> wanted = wanted(organisation, filter);
        return rows.number(
                "SELECT COUNT(*) FROM case_file c JOIN scan s ON s.id = c.scan_id" + where(wanted),
                List.copyOf(wanted.values()));
    }

    private static Map<String, Object> wanted(OrganisationId organisation, CaseFilter filter) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("c.organisation_id", organisation.value());
        filter.status().map(CaseStatus::wireName).ifPresent(status -> wanted.put("c.status", status));
        filter.owner().ifPresent(owner -> wanted.put("c.owner_id", owner));
        filter.audit().ifPresent(audit -> wanted.put("s.audit_id", audit));
        filter.scan().map(ScanId::toString).ifPresent(scan -> wanted.put("c.scan_id", scan));
        return wanted;
    }

    private static String where(Map<String, Object> wanted) {
        return wanted.keySet().stream()
                .map(column -> column + " = ?")
                .collect(Collectors.joining(" AND ", " WHERE ", ""));
    }

    @Override
    @Transactional
    public Optional<CaseFile> find(OrganisationId organisation, CaseId id) {
        return read(" WHERE c.id = ? AND c.organisation_id = ?", List.of(id.toString(), organisation.value())).stream()
                .findFirst();
    }

    /** Locks the case alone: a join would lock its scan as well, and behind it, which reviews do the other way round. */
    @Override
    @Transactional(TxType.MANDATORY)
    public Optional<CaseFile> lock(OrganisationId organisation, CaseId id) {
        rows.read(
                "SELECT id FROM case_file WHERE id = ? AND organisation_id = ? FOR UPDATE",
                List.of(id.toString(), organisation.value()),
                row -> {});
        return find(organisation, id);
    }

    @Override
    @Transactional
    public List<CaseFile> earlier(OrganisationId organisation, CaseFile file, int most) {
        return read("""
                 JOIN case_file this ON this.organisation_id = c.organisation_id AND this.subject_hash = c.subject_hash
                WHERE this.id = ? AND c.organisation_id = ? AND c.created_at < this.created_at
                ORDER BY c.created_at DESC, c.id DESC LIMIT\s""" + most, List.of(file.id().toString(), organisation.value()));
    }

    private List<CaseFile> read(String which, List<?> parameters) {
        List<CaseFile> found = new ArrayList<>();
        rows.read(CaseRow.SELECT + which, parameters, row -> found.add(CaseRow.read(row)));
        return found;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void say(OrganisationId organisation, CaseFile file, CaseWork work, List<CaseEvent> events, Instant now) {
        long last = eventCount(file);
        for (CaseEvent event : events) {
            last++;
            add(organisation, file.id(), last, event);
        }
        List<Object> values = new ArrayList<>();
        values.add(UtcTime.write(now));
        values.add(work.assignedAt().map(UtcTime::write).orElse(null));
        Arrays.stream(CaseField.values())
                .forEach(field -> values.add(work.of(field).orElse(null)));
        values.add(file.id().toString());
        String said = Arrays.stream(CaseField.values())
                .map(field -> field.wireName() + " = ?")
                .collect(Collectors.joining(", "));
        rows.update(
                "UPDATE case_file SET version = version + 1, latest_activity = ?, assigned_at = ?, " + said
                        + " WHERE id = ?",
                values);
    }

    private void add(OrganisationId organisation, CaseId id, long number, CaseEvent event) {
        rows.update(
                """
                INSERT INTO case_event (
                    case_id, number, organisation_id, field, before_text, after_text, person, happened_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                Arrays.asList(
                        id.toString(),
                        number,
                        organisation.value(),
                        event.field().map(CaseField::wireName).orElse(null),
                        event.before().orElse(null),
                        event.after(),
                        event.by().name(),
                        UtcTime.write(event.at())));
    }

    @Override
    @Transactional
    public List<CaseEvent> events(CaseFile file, int most) {
        List<CaseEvent> found = new ArrayList<>();
        rows.read(
                CaseEventRow.SELECT + " ORDER BY number DESC LIMIT " + most,
                List.of(file.id().toString()),
                row -> found.add(CaseEventRow.read(row)));
        return found;
    }

    @Override
    @Transactional
    public long eventCount(CaseFile file) {
        return rows.number(
                "SELECT COUNT(*) FROM case_event WHERE case_id = ?",
                List.of(file.id().toString()));
    }
}
