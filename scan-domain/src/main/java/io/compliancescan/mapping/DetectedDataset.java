package io.compliancescan.mapping;

import io.compliancescan.importer.TableProfile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The kinds of files that are known by their headings. */
public enum DetectedDataset {
    /** The transactions of IBM's anti-money-laundering simulation, as it writes them or as they are published. */
    IBM_AML(List.of(
            Set.of("orig_acct", "bene_acct", "base_amt", "tran_timestamp", "tx_type"),
            Set.of("sender_account_id", "receiver_account_id", "tx_amount", "tx_type"),
            Set.of("from bank", "to bank", "amount received", "amount paid", "payment format"))),
    /** The mobile-money transactions of the PaySim simulation. */
    PAYSIM(List.of(Set.of("nameorig", "namedest", "step", "isfraud"))),
    /** Any other file. */
    GENERIC(List.of());

    private static final int ENOUGH = 3;

    /** Headings in lower case, by the way such files are written. */
    private final List<Set<String>> writings;

    DetectedDataset(List<Set<String>> writings) {
        this.writings = writings;
    }

    /** The kind of a file, told by three headings at least. */
    static DetectedDataset of(TableProfile profile) {
        return Arrays.stream(values())
                .filter(dataset -> dataset.writings.stream().anyMatch(marks -> isEnough(profile, marks)))
                .findFirst()
                .orElse(GENERIC);
    }

    private static boolean isEnough(TableProfile profile, Set<String> marks) {
        return profile.headings().stream()
                        .map(heading -> heading.strip().toLowerCase(Locale.ROOT))
                        .filter(marks::contains)
                        .count()
                >= ENOUGH;
    }
}
