package io.compliancescan.scan;

/**
 * How many rules are done, out of how many.
 *
 * @param processed from 0 to total
 * @param total fixed when the scan is asked for
 */
public record Progress(int processed, int total) {

    public Progress {
        if (processed < 0 || processed > total) {
            throw new IllegalArgumentException("progress " + processed + " of " + total);
        }
    }

    /** Nothing done yet. */
    public static Progress ofRules(int total) {
        return new Progress(0, total);
    }

    /** One more rule done. */
    public Progress next() {
        return new Progress(processed + 1, total);
    }
}
