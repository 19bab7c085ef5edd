package io.compliancescan.api.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A place in a list, behind which the next page begins. Clients hand it back as it is; what it says is our own business.
 *
 * @param parts what names the place; without bars
 */
public record Cursor(List<String> parts) {

    private static final String BAR = "|";

    public Cursor {
        parts = List.copyOf(parts);
    }

    /** The place that the text names, or empty when it is no text of ours. */
    static Optional<Cursor> parse(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            return Optional.of(new Cursor(List.of(plain.split("\\|", -1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As clients get it. */
    @Override
    public String toString() {
        byte[] plain = String.join(BAR, parts).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }
}
