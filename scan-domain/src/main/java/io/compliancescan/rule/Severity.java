package io.compliancescan.rule;

import java.math.BigDecimal;

/** How bad a violation is, and what it weighs in the compliance score. Declared from the worst to the least. */
public enum Severity {
    CRITICAL("1.00"),
    HIGH("0.75"),
    MEDIUM("0.50"),
    LOW("0.25");

    private final BigDecimal weight;

    Severity(String weight) {
        this.weight = new BigDecimal(weight);
    }

    /** From 0.25 to 1. */
    public BigDecimal weight() {
        return weight;
    }
}
