package io.compliancescan.mapping;

import java.util.List;
import java.util.stream.Stream;

/**
 * A heading that people often give to a field.
 *
 * @param confidence how sure it is that a column of that heading is the field, from 0 to 100
 * @param languages in which it is usual, by their English names; at least one
 */
record UsualHeading(int confidence, List<String> languages) {

    private static final String ENGLISH = "English";

    UsualHeading {
        if (confidence < 0 || confidence > 100) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
        languages = List.copyOf(languages);
    }

    /** The same word in both languages, as sure as the surer of them. */
    UsualHeading or(UsualHeading other) {
        return new UsualHeading(
                Math.max(confidence, other.confidence),
                Stream.concat(languages.stream(), other.languages.stream())
                        .distinct()
                        .toList());
    }

    /** The languages to say after "a usual heading": nothing when one of them is English. */
    String inLanguages() {
        return languages.contains(ENGLISH) ? "" : " in " + String.join(" or ", languages);
    }
}
