package io.compliancescan.casefile;

import io.compliancescan.organisation.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that a person said about a case. Written once.
 *
 * @param field what changed; empty for a note
 * @param before what it was; empty when nothing had been said
 * @param after what was said
 */
public record CaseEvent(Optional<CaseField> field, Optional<String> before, String after, Person by, Instant at) {

    /** What the timeline calls a note. */
    public static final String NOTE = "note";

    /** Somebody left a note. */
    public static CaseEvent note(String content, Person by, Instant at) {
        return new CaseEvent(Optional.empty(), Optional.empty(), content, by, at);
    }

    /** What the timeline calls it. */
    public String kind() {
        return field.map(CaseField::event).orElse(NOTE);
    }
}
