package io.compliancescan.mapping;

import java.util.List;

/**
 * A mapping that was confirmed, and the headings of the file that it was confirmed for.
 *
 * @param headings in the order of the file
 */
public record RememberedMapping(List<String> headings, Mapping mapping) {

    public RememberedMapping {
        headings = List.copyOf(headings);
    }

    /** What other files have in common with that file when they are of the same feed. */
    public HeaderFingerprint fingerprint() {
        return HeaderFingerprint.of(headings);
    }
}
