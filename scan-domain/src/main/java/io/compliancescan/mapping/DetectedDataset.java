package io.compliancescan.mapping;

import io.compliancescan.importer.TableProfile;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The kinds of files that are known by their headings. */
public enum DetectedDataset {
    /** The transactions of IBM's anti-money-laundering simulation. */
    IBM_AML(Set.of("orig_acct", "bene_acct", "base_amt", "tran_timestamp", "tx_type")),
    /** The mobile-money transactions of the PaySim simulation. */
    PAYSIM(Set.of("nameorig", "namedest", "step", "isfraud")),
    /** Any other file. */
    GENERIC(Set.of());

    private static final int ENOUGH = 3;

    private final Set<String> marks;

    DetectedDataset(Set<String> marks) {
        this.marks = marks;
    }

    /** The kind of a file, told by three headings at least. */
    static DetectedDataset of(TableProfile profile) {
        return Arrays.stream(values())
                .filter(dataset -> dataset.marksIn(profile) >= ENOUGH)
                .findFirst()
                .orElse(GENERIC);
    }

    private long marksIn(TableProfile profile) {
        return profile.headings().stream()
                .map(heading -> heading.strip().toLowerCase(Locale.ROOT))
                .filter(marks::contains)
                .count();
    }
}
