package io.compliancescan.api.scan;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import java.math.BigDecimal;
import java.util.Optional;

/** Decimals as JSON numbers with all their digits; JSON-B writes those that no double can hold as texts. */
public final class ExactNumber {

    private ExactNumber() {}

    /** The number, or null where there is none. */
    public static JsonNumber of(Optional<BigDecimal> number) {
        return number.map(Json::createValue).orElse(null);
    }
}
