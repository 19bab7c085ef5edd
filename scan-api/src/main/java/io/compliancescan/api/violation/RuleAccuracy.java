package io.compliancescan.api.violation;

import io.compliancescan.confidence.Precision;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How often a rule was right, with the bounds between which that lies with 95 %. */
@JsonbPropertyOrder({"precision", "lower", "upper", "approved", "falsePositives"})
public record RuleAccuracy(
        BigDecimal precision, BigDecimal lower, BigDecimal upper, long approved, long falsePositives) {

    private static final int DECIMALS = 3;

    /** How often the rule was right. */
    public static RuleAccuracy of(Precision precision) {
        return new RuleAccuracy(
                rounded(precision.mean()),
                rounded(precision.lower()),
                rounded(precision.upper()),
                precision.approved(),
                precision.falsePositives());
    }

    private static BigDecimal rounded(double probability) {
        return BigDecimal.valueOf(probability).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
