package io.compliancescan.persistence.violation;

import io.compliancescan.finding.RecordNumbers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The record numbers of a violation in the two columns they have. People can read the text, which nearly all have. A
 * list too long for that, of one burst over millions of records, is packed into a hundredth, so that it does not come
 * near what one packet to the database may hold.
 */
final class RecordColumns {

    /** What a TEXT column has room for. */
    private static final int LONGEST_TEXT = 65_535;

    private final String text;
    private final byte[] packed;

    /**
     * What the columns hold; one of them is null.
     *
     * @param text as {@link RecordNumbers} writes itself
     * @param packed the compressed gaps between the numbers, each in groups of seven bits, the lowest first
     */
    RecordColumns(String text, byte[] packed) {
        this.text = text;
        this.packed = packed;
    }

    static RecordColumns of(RecordNumbers records) {
        String text = records.toString();
        return text.length() <= LONGEST_TEXT
                ? new RecordColumns(text, null)
                : new RecordColumns(null, pack(records.stream()));
    }

    RecordNumbers read() {
        return packed == null ? RecordNumbers.parse(text) : RecordNumbers.of(unpack());
    }

    String text() {
        return text;
    }

    byte[] packed() {
        return packed;
    }

    /** How many characters or bytes they hold. */
    int size() {
        return packed == null ? text.length() : packed.length;
    }

    private static byte[] pack(IntStream numbers) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            int previous = 0;
            for (PrimitiveIterator.OfInt each = numbers.iterator(); each.hasNext(); ) {
                int number = each.nextInt();
                writeGap(out, number - previous);
                previous = number;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private int[] unpack() {
        var numbers = IntStream.builder();
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            int number = 0;
            for (int first = in.read(); first >= 0; first = in.read()) {
                number += readGap(first, in);
                numbers.add(number);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return numbers.build().toArray();
    }

    private static void writeGap(OutputStream out, int gap) throws IOException {
        int rest = gap;
        while (rest > 0x7f) {
            out.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    private static int readGap(int first, InputStream in) throws IOException {
        int gap = first & 0x7f;
        int group = first;
        for (int shift = 7; (group & 0x80) != 0; shift += 7) {
            group = in.read();
            gap |= (group & 0x7f) << shift;
        }
        return gap;
    }
}
