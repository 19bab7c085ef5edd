package io.compliancescan.casefile;

import io.compliancescan.organisation.Person;
import io.compliancescan.violation.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people have said about a case so far.
 *
 * @param said what holds, by field; a field about which nobody has said anything is not there
 * @param assignedAt when it got its owner
 */
public record CaseWork(Map<CaseField, String> said, Optional<Instant> assignedAt) {

    /** A case that nobody has taken up. */
    public static final CaseWork NONE = new CaseWork(Map.of(), Optional.empty());

    public CaseWork {
        said = Map.copyOf(said);
        said.forEach((field, text) -> {
            if (!field.takes(text)) {
                throw new IllegalArgumentException(field.wireName() + " must be " + field.form());
            }
        });
    }

    /** What was said about the field. */
    public Optional<String> of(CaseField field) {
        return field == CaseField.STATUS
                ? Optional.of(said.getOrDefault(field, CaseStatus.OPEN.wireName()))
                : Optional.ofNullable(said.get(field));
    }

    /** How far people have come. */
    public CaseStatus status() {
        String name = of(CaseField.STATUS).orElseThrow();
        return List.of(CaseStatus.values()).stream()
                .filter(status -> status.wireName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The same with what somebody says now; what they do not speak of stays. */
    public CaseWork with(Map<CaseField, String> change, Instant now) {
        Map<CaseField, String> all = new EnumMap<>(CaseField.class);
        all.putAll(said);
        all.putAll(change);
        return new CaseWork(all, change.containsKey(CaseField.OWNER_ID) ? Optional.of(now) : assignedAt);
    }

    /** What that change changes, in the order of the fields; saying again what holds is no event. */
    public List<CaseEvent> events(Map<CaseField, String> change, Person by, Instant now) {
        List<CaseEvent> events = new ArrayList<>();
        for (CaseField field : CaseField.values()) {
            Optional<String> after = Optional.ofNullable(change.get(field));
            Optional<String> before = of(field);
            if (after.isPresent() && !after.equals(before)) {
                events.add(new CaseEvent(Optional.of(field), before, after.get(), by, now));
            }
        }
        return events;
    }

    /**
     * What a report cannot be prepared without, for people, by the field that it is about; empty when it can be.
     *
     * @param violations how many violations the case has, by what people think of them
     */
    public Map<String, String> missingForReport(Tally.Counts violations) {
        Map<String, String> missing = new LinkedHashMap<>();
        for (CaseField field : List.of(CaseField.OWNER_ID, CaseField.DISPOSITION, CaseField.NARRATIVE)) {
            if (of(field).isEmpty()) {
                missing.put(field.wireName(), field.wireName() + " is required before a case can be sar_prepared.");
            }
        }
        if (violations.total() == 0) {
            missing.put("violations", "violations are required before a case can be sar_prepared: it has none.");
        }
        if (violations.pending() > 0) {
            missing.put(
                    "violations",
                    "violations must all be reviewed before a case can be sar_prepared: " + violations.pending()
                            + " of " + violations.total() + " are pending.");
        }
        return missing;
    }
}
