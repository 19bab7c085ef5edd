package io.compliancescan.scan;

import io.compliancescan.finding.FindingsDigest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** The fingerprint of a whole result, made from the fingerprints of its rules, so that a restart need not redo them. */
public final class ResultDigest {

    private ResultDigest() {}

    /**
     * @param results of all rules, in the order of the rules
     * @return 64 lower-case hexadecimal digits
     */
    public static String of(List<RuleResult> results) {
        MessageDigest digest = FindingsDigest.sha256();
        for (RuleResult result : results) {
            String line =
                    result.rule() + " " + result.status() + " " + result.unjudged() + " " + result.digest() + "\n";
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
