package io.compliancescan.importer;

import java.math.BigDecimal;

/** The least, the greatest and the mean number of a column; the mean has at most 16 digits. */
public record NumberRange(BigDecimal least, BigDecimal greatest, BigDecimal mean) {}
