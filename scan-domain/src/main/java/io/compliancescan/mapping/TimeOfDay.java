package io.compliancescan.mapping;

import io.compliancescan.importer.ColumnProfile;
import io.compliancescan.importer.ColumnType;
import io.compliancescan.importer.TableProfile;
import java.util.Optional;

/** Finds the column of times of day that belongs to a column of dates. */
final class TimeOfDay {

    /** The name of such columns among the usual headings; no standard field. */
    private static final String FIELD = "time of day";

    private TimeOfDay() {}

    /** The suggestion with the times of day joined to it; as it was when the file has no such column, or no need of it. */
    static FieldSuggestion joinedTo(FieldSuggestion suggestion, TableProfile profile) {
        if (!(suggestion.columns() instanceof FieldColumns.One dates) || !holdsDates(dates.heading(), profile)) {
            return suggestion;
        }
        return column(profile)
                .map(time -> new FieldSuggestion(
                        new FieldColumns.DateAndTime(dates.heading(), time),
                        suggestion.confidence(),
                        suggestion.reason() + " \"" + time + "\" holds the times of day."))
                .orElse(suggestion);
    }

    private static Optional<String> column(TableProfile profile) {
        return profile.columns().stream()
                .filter(column -> column.type() == ColumnType.TIME_OF_DAY)
                .map(ColumnProfile::heading)
                .filter(heading -> UsualHeadings.find(FIELD, heading).isPresent())
                .findFirst();
    }

    /** Whether the first records have dates there, and nothing that tells a time of day. */
    private static boolean holdsDates(String heading, TableProfile profile) {
        int place = profile.headings().indexOf(heading);
        return profile.columns().get(place).type() == ColumnType.TIME
                && profile.sample().stream()
                        .noneMatch(record -> record.get(place).contains(":"));
    }
}
