package io.compliancescan.api.scan;

import io.compliancescan.review.Reviews;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanInputs;
import io.compliancescan.upload.Uploads;
import io.compliancescan.violation.Tally;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Describes scans together with what people think of their violations, and with the name of their file. */
@Dependent
class DescribeScan {

    private final Reviews reviews;
    private final Uploads uploads;

    @Inject
    DescribeScan(Reviews reviews, Uploads uploads) {
        this.reviews = reviews;
        this.uploads = uploads;
    }

    ScanResponse of(Scan scan) {
        ScanInputs inputs = scan.inputs();
        Optional<Tally> tally = scan.score().map(completed -> reviews.tally(scan.id()));
        return ScanResponse.of(scan, tally, uploads.fileName(inputs.organisation(), inputs.upload()));
    }
}
