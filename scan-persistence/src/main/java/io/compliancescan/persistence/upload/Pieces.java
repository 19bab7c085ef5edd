package io.compliancescan.persistence.upload;

import io.compliancescan.finding.FindingsDigest;
import io.compliancescan.upload.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The bytes of an upload on their way in, piece by piece. */
final class Pieces {

    private final Upload upload;
    private final InputStream bytes;

    private Pieces(Upload upload, InputStream bytes) {
        this.upload = upload;
        this.bytes = bytes;
    }

    /** @param bytes all of the upload's */
    static Pieces of(Upload upload, InputStream bytes) {
        return new Pieces(upload, bytes);
    }

    /**
     * Hands all pieces to the receiver, in order.
     *
     * @throws IllegalArgumentException behind the last one, when they are not the bytes of which the upload tells
     */
    void forEach(Receiver receiver) throws IOException {
        MessageDigest digest = FindingsDigest.sha256();
        long size = 0;
        byte[] piece = bytes.readNBytes(Chunk.SIZE);
        for (int number = 0; piece.length > 0; number++) {
            receiver.take(number, piece);
            digest.update(piece);
            size += piece.length;
            piece = bytes.readNBytes(Chunk.SIZE);
        }
        require(size, HexFormat.of().formatHex(digest.digest()));
    }

    private void require(long size, String sha256) {
        if (size != upload.size()) {
            throw new IllegalArgumentException(
                    "upload " + upload.id() + " has " + size + " bytes, not " + upload.size());
        }
        if (!sha256.equals(upload.sha256())) {
            throw new IllegalArgumentException(
                    "upload " + upload.id() + " has the hash " + sha256 + ", not " + upload.sha256());
        }
    }

    /** Takes pieces. */
    @FunctionalInterface
    interface Receiver {

        /**
         * @param number of the piece, from 0
         * @param piece {@link Chunk#SIZE} bytes, fewer in the last one
         */
        void take(int number, byte[] piece) throws IOException;
    }
}
