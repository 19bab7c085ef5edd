package io.compliancescan.api.scan;

import jakarta.json.JsonNumber;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.Optional;

/** Decimals as JSON numbers with all their digits; JSON-B writes those that no double can hold as texts. */
public final class ExactNumber {

    /** Found once: {@code Json.createValue} looks for it anew each time, which took most of the time of a list. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private ExactNumber() {}

    /** The number, or null where there is none. */
    public static JsonNumber of(Optional<BigDecimal> number) {
        return number.<JsonNumber>map(JSON::createValue).orElse(null);
    }
}
