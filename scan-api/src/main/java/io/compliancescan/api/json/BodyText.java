package io.compliancescan.api.json;

import io.compliancescan.problem.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The body of a request that is a text. */
public final class BodyText {

    /** How long a body may be, 4 MiB. */
    public static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BodyText() {}

    /**
     * Reads the whole body; a byte order mark in front does not count.
     *
     * @throws InvalidInputException when it is longer than {@link #MOST_BYTES}, or not UTF-8
     */
    public static String read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw InvalidInputException.of("", "The body is longer than " + MOST_BYTES + " bytes.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw InvalidInputException.of("", "The body is not text in UTF-8.");
        }
    }
}
