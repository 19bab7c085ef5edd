package io.compliancescan.web;

import io.compliancescan.scan.ComplianceScore;
import java.math.BigDecimal;
import java.util.Locale;

/** A compliance score with a word beside it, since a colour alone tells some people nothing. */
public record ScoreView(ComplianceScore score) {

    private static final BigDecimal POOR_BELOW = BigDecimal.valueOf(50);
    private static final BigDecimal FAIR_BELOW = BigDecimal.valueOf(80);

    /** How good a score is. */
    public enum Band {
        /** Below 50. */
        POOR("Poor"),
        /** From 50, below 80. */
        FAIR("Fair"),
        /** From 80. */
        GOOD("Good");

        private final String word;

        Band(String word) {
            this.word = word;
        }
    }

    /** How good it is. */
    public Band band() {
        if (score.value().compareTo(POOR_BELOW) < 0) {
            return Band.POOR;
        }
        return score.value().compareTo(FAIR_BELOW) < 0 ? Band.FAIR : Band.GOOD;
    }

    /** How good it is, in a word. */
    public String word() {
        return band().word;
    }

    /** From 0 to 100, with at most two decimals. */
    public String text() {
        return Figures.score(score.value());
    }

    /** The style class of the band, such as {@code band-good}. */
    public String style() {
        return "band-" + word().toLowerCase(Locale.ROOT);
    }
}
