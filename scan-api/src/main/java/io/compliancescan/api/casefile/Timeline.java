package io.compliancescan.api.casefile;

import java.util.List;

/**
 * What happened to a case, the oldest first.
 *
 * @param entries the newest of them, as many as were wanted at most
 * @param total how many there are
 */
record Timeline(List<TimelineEntryResponse> entries, long total) {

    /** How many entries are shown beside a case. */
    static final int USUAL = 500;
}
