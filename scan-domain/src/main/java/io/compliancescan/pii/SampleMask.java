package io.compliancescan.pii;

import io.compliancescan.importer.TableProfile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hides personal data in the few cells of a file that are shown so that people can tell its columns apart. Each cell is
 * judged alone: five records tell no share.
 */
public final class SampleMask {

    private final Map<String, List<Recognition>> byHeading = new HashMap<>();

    private SampleMask(TableProfile profile, LocalDate today) {
        profile.headings().forEach(heading -> byHeading.put(heading, Recognitions.under(heading, today)));
    }

    /**
     * That of a file.
     *
     * @param today on which nobody is born any more
     */
    public static SampleMask of(TableProfile profile, LocalDate today) {
        return new SampleMask(profile, today);
    }

    /**
     * The cell as it may be shown.
     *
     * @param heading of its column
     */
    public String shown(String heading, String cell) {
        String text = cell.strip();
        return byHeading.get(heading).stream()
                .filter(recognition -> recognises(recognition, text))
                .findFirst()
                .map(recognition -> Mask.of(recognition.kind(), text))
                .orElse(cell);
    }

    /** Whether the cell may not be shown as it is. */
    public boolean hides(String heading, String cell) {
        return byHeading.get(heading).stream().anyMatch(recognition -> recognises(recognition, cell.strip()));
    }

    private static boolean recognises(Recognition recognition, String text) {
        return !text.isEmpty()
                && text.length() <= ColumnSearch.LONGEST
                && recognition.recogniser().recognises(text);
    }
}
