package io.compliancescan.persistence.upload;

import io.compliancescan.upload.UploadId;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of an upload, fetched piece by piece as they are read, so that only one piece is held at a time. */
final class ChunkedInput extends InputStream {

    private final EntityManager entities;
    private final UploadId upload;
    private final String content;
    private final int chunks;
    private int next;
    private InputStream current = InputStream.nullInputStream();

    /** @param content the id of the content that the upload's bytes are */
    ChunkedInput(EntityManager entities, UploadId upload, String content, int chunks) {
        this.entities = entities;
        this.upload = upload;
        this.content = content;
        this.chunks = chunks;
    }

    @Override
    public int read() throws IOException {
        int value = current.read();
        while (value < 0 && next < chunks) {
            current = fetch();
            value = current.read();
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = current.read(buffer, offset, length);
        while (count < 0 && next < chunks) {
            current = fetch();
            count = current.read(buffer, offset, length);
        }
        return count;
    }

    /** An upload that is removed while it is read must not look like a shorter one. */
    private InputStream fetch() throws IOException {
        byte[] piece = entities.createNamedQuery(ChunkEntity.CONTENT, byte[].class)
                .setParameter("content", content)
                .setParameter("number", next)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new IOException("piece " + next + " of upload " + upload + " is missing"));
        next++;
        return new ByteArrayInputStream(Chunk.expand(piece));
    }
}
