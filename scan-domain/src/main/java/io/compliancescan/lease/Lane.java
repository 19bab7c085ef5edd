package io.compliancescan.lease;

/**
 * Scans of a like size, which wait for each other.
 *
 * @param scans how many are worked on at once at most
 * @param records how many records they may have together; a larger scan has the lane for itself
 */
record Lane(int scans, long records) {

    /** Whether there is room for one more. */
    boolean hasRoom(int scansNow, long recordsNow, long more) {
        return scansNow == 0 || scansNow < scans && recordsNow + more <= records;
    }
}
