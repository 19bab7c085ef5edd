package io.compliancescan.api.scan;

import io.compliancescan.scan.ComplianceScore;
import java.math.BigDecimal;

/** Scores as JSON numbers without needless zeros: 87.5, not 87.50. */
public final class ScoreNumber {

    private ScoreNumber() {}

    /** The number that clients see. */
    public static BigDecimal of(ComplianceScore score) {
        BigDecimal stripped = score.value().stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
