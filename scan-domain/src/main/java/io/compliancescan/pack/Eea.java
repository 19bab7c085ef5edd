package io.compliancescan.pack;

import io.compliancescan.condition.AllOf;
import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Exists;
import io.compliancescan.condition.Not;
import io.compliancescan.condition.OneOf;
import java.util.List;
import java.util.stream.Stream;

/**
 * The European Economic Area, in which personal data may flow freely: the states by their ISO 3166-1 codes of two and
 * three letters and their English names, and the words for a transfer that does not take place.
 */
final class Eea {

    private static final List<String> STATES = List.of(
            "AT AUT Austria",
            "BE BEL Belgium",
            "BG BGR Bulgaria",
            "HR HRV Croatia",
            "CY CYP Cyprus",
            "CZ CZE Czechia",
            "DK DNK Denmark",
            "EE EST Estonia",
            "FI FIN Finland",
            "FR FRA France",
            "DE DEU Germany",
            "GR GRC EL Greece",
            "HU HUN Hungary",
            "IE IRL Ireland",
            "IT ITA Italy",
            "LV LVA Latvia",
            "LT LTU Lithuania",
            "LU LUX Luxembourg",
            "MT MLT Malta",
            "NL NLD Netherlands",
            "PL POL Poland",
            "PT PRT Portugal",
            "RO ROU Romania",
            "SK SVK Slovakia",
            "SI SVN Slovenia",
            "ES ESP Spain",
            "SE SWE Sweden",
            "IS ISL Iceland",
            "LI LIE Liechtenstein",
            "NO NOR Norway",
            "EU EEA");

    private static final List<String> OTHER_NAMES = List.of("Czech Republic", "The Netherlands");
    private static final List<String> NO_TRANSFER = List.of("none", "domestic", "n/a", "-");

    private Eea() {}

    /** Whether the field names a place, and one that is not in the area. A blank cell names none. */
    static Condition isLeftBy(String field) {
        List<String> inside = Stream.of(
                        STATES.stream().flatMap(state -> Stream.of(state.split(" "))),
                        OTHER_NAMES.stream(),
                        NO_TRANSFER.stream())
                .flatMap(words -> words)
                .toList();
        return AllOf.of(new Exists(field), new Not(new OneOf(field, inside, false)));
    }
}
