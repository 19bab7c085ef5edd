package io.compliancescan.api.scan;

import java.io.FilterInputStream;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The body of a request, of which one can tell later whether another is the same byte for byte. */
final class HashedBody extends FilterInputStream {

    private final MessageDigest digest;

    private HashedBody(InputStream body, MessageDigest digest) {
        super(new DigestInputStream(body, digest));
        this.digest = digest;
    }

    static HashedBody of(InputStream body) {
        try {
            return new HashedBody(body, MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** What it hashed to; once, after all of it was read. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
