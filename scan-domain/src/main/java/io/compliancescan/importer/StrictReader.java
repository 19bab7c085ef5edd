package io.compliancescan.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes as characters, without a byte order mark. Unlike {@link java.io.InputStreamReader} it delivers all characters
 * before a broken one first, so that whoever parses them knows on which line it is.
 */
final class StrictReader extends Reader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream bytes;
    private final CharsetDecoder decoder;
    private final ByteBuffer input = ByteBuffer.allocate(1 << 16).flip();
    private boolean mayBeMark;
    private boolean lastBytes;
    private boolean exhausted;
    private long delivered;

    private StrictReader(InputStream bytes, Charset charset, boolean atStart) {
        this.bytes = bytes;
        this.mayBeMark = atStart;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The characters of a file from its beginning. */
    static StrictReader of(InputStream bytes, Charset charset) {
        return new StrictReader(bytes, charset, true);
    }

    /** The characters of a part of a file that is not its beginning. */
    static StrictReader fromTheMidst(InputStream bytes, Charset charset) {
        return new StrictReader(bytes, charset, false);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer output = CharBuffer.wrap(target, offset, length);
        while (true) {
            CoderResult result = decoder.decode(input, output, lastBytes);
            int count = withoutMark(target, offset, output.position() - offset);
            if (count > 0) {
                delivered += count;
                return count;
            }
            output.position(offset);
            if (result.isError()) {
                result.throwException();
            }
            if (lastBytes) {
                exhausted = true;
                return -1;
            }
            fetch();
        }
    }

    /** How many characters were read so far. */
    long delivered() {
        return delivered;
    }

    /** Whether somebody asked for more than there is. */
    boolean exhausted() {
        return exhausted;
    }

    /** Nothing: whoever opened the bytes closes them. */
    @Override
    public void close() {}

    private int withoutMark(char[] target, int offset, int count) {
        boolean marked = mayBeMark && count > 0 && target[offset] == BYTE_ORDER_MARK;
        mayBeMark &= count == 0;
        if (!marked) {
            return count;
        }
        System.arraycopy(target, offset + 1, target, offset, count - 1);
        return count - 1;
    }

    private void fetch() throws IOException {
        input.compact();
        int count = bytes.read(input.array(), input.position(), input.remaining());
        lastBytes = count < 0;
        input.position(input.position() + Math.max(count, 0)).flip();
    }
}
