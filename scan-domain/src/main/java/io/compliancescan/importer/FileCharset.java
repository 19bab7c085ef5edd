package io.compliancescan.importer;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** Charsets that files may be said to have: those that spell ASCII as ASCII, and UTF-16 and UTF-32. */
public final class FileCharset {

    private FileCharset() {}

    /** The charset of that name; empty when there is none, or files cannot be read in it. */
    public static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name.strip()))
                    .map(FileCharset::ofOneByteOrder)
                    .filter(FileCharset::canBeRead);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Without a mark, the standards say, the upper byte comes first. */
    private static Charset ofOneByteOrder(Charset charset) {
        return switch (charset.name()) {
            case "UTF-16" -> StandardCharsets.UTF_16BE;
            case "UTF-32" -> WideCharset.UTF_32BE;
            default -> charset;
        };
    }

    private static boolean canBeRead(Charset charset) {
        boolean escapes = charset.name().toUpperCase(Locale.ROOT).contains("ISO-2022");
        return CodeUnits.areWide(charset) || !escapes && spellsAscii(charset);
    }

    private static boolean spellsAscii(Charset charset) {
        StringBuilder ascii = new StringBuilder();
        for (char c = 0; c < 128; c++) {
            ascii.append(c);
        }
        byte[] bytes = ascii.toString().getBytes(StandardCharsets.US_ASCII);
        return new String(bytes, charset).contentEquals(ascii);
    }
}
