package io.compliancescan.mapping;

import io.compliancescan.finding.FindingsDigest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells files of the same feed by their headings, whatever their order, case, blanks and punctuation.
 *
 * @param sha256 64 lower-case hexadecimal digits
 */
public record HeaderFingerprint(String sha256) {

    /** That of a file with those headings. */
    public static HeaderFingerprint of(List<String> headings) {
        String header = headings.stream()
                .map(heading -> SpeltHeading.of(heading).joined())
                .sorted()
                .collect(Collectors.joining("\n"));
        byte[] digest = FindingsDigest.sha256().digest(header.getBytes(StandardCharsets.UTF_8));
        return new HeaderFingerprint(HexFormat.of().formatHex(digest));
    }
}
