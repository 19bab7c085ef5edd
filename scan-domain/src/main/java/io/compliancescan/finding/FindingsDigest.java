package io.compliancescan.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A fingerprint of findings: equal findings in equal order have the same, others do not. SHA-256 (FIPS 180-4). */
public final class FindingsDigest {

    private final MessageDigest digest = sha256();

    private FindingsDigest() {}

    /** The fingerprint of the findings, as 64 lower-case hexadecimal digits. */
    public static String of(Findings findings) {
        FindingsDigest fingerprint = new FindingsDigest();
        findings.forEach(fingerprint::add);
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    /** A SHA-256 that nothing was fed to yet. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /**
     * Numbers without trailing zeros, since 10 and 10.00 are the same amount. The counterparties follow from the records,
     * and are left out: digests from before they were counted still hold.
     */
    private void add(Finding finding) {
        put(finding.account());
        put(finding.records().toString());
        put(finding.span().map(span -> span.first() + "/" + span.last()).orElse(""));
        put(finding.amount()
                .map(amount -> amount.stripTrailingZeros().toPlainString())
                .orElse(""));
        put(finding.measured()
                .map(value -> value.stripTrailingZeros().toPlainString())
                .orElse(""));
    }

    private void put(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((byte) (bytes.length >>> 24));
        digest.update((byte) (bytes.length >>> 16));
        digest.update((byte) (bytes.length >>> 8));
        digest.update((byte) bytes.length);
        digest.update(bytes);
    }
}
