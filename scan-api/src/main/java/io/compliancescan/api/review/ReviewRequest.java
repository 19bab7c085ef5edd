package io.compliancescan.api.review;

import io.compliancescan.review.Selection;
import io.compliancescan.scan.ScanId;

/**
 * A review that somebody wants to make.
 *
 * @param preview whether it is only to be seen what it would come to
 */
record ReviewRequest(ScanId scan, Selection which, Opinion opinion, boolean preview) {

    /** Said of scans that are not completed. */
    static final String ONCE_COMPLETED = "Its violations can be reviewed once it is completed.";
}
