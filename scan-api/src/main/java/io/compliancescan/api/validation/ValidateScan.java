package io.compliancescan.api.validation;

import io.compliancescan.api.content.UploadContent;
import io.compliancescan.importer.TableReader;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.problem.ConflictException;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanState;
import io.compliancescan.scan.Scans;
import io.compliancescan.scan.Violations;
import io.compliancescan.upload.Upload;
import io.compliancescan.upload.Uploads;
import io.compliancescan.validation.LabelColumn;
import io.compliancescan.validation.Labels;
import io.compliancescan.validation.MarkedRecords;
import io.compliancescan.validation.Validation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Holds what a scan found against the labels of its upload. */
@Dependent
class ValidateScan {

    private final Scans scans;
    private final Uploads uploads;
    private final Violations violations;
    private final UploadContent content;

    @Inject
    ValidateScan(Scans scans, Uploads uploads, Violations violations, UploadContent content) {
        this.scans = scans;
        this.uploads = uploads;
        this.violations = violations;
        this.content = content;
    }

    /**
     * Sees one state of the database throughout, so that a scan that is removed meanwhile cannot lose its violations.
     *
     * @throws NotFoundException when the scan or its upload is not there
     * @throws ConflictException when the scan is not completed, or the upload cannot be read any more
     * @throws InvalidInputException when the upload has no such column, or no such labels in it
     */
    @Transactional
    ValidatedScan validate(OrganisationId organisation, ValidateRequest request) {
        Scan scan = scans.find(organisation, request.scan()).orElseThrow(() -> new NotFoundException("Scan not found"));
        requireCompleted(scan);
        Upload upload = uploads.find(organisation, scan.inputs().upload())
                .orElseThrow(() -> new NotFoundException("Upload not found. Upload data first."));
        LabelColumn column = request.column().in(upload.profile());
        Labels labels = content.read(
                upload, bytes -> column.labels(TableReader.read(bytes, upload.profile(), List.of(column.reading()))));
        MarkedRecords marked = new MarkedRecords();
        violations.forEach(scan.id(), marked::add);
        return new ValidatedScan(scan, upload, column, Validation.of(labels, scans.results(scan.id()), marked));
    }

    private static void requireCompleted(Scan scan) {
        if (scan.unfinished()) {
            throw new ConflictException(
                    "The scan is " + scan.state().wireName() + ". Validate it once it is completed.");
        }
        if (!(scan.state() instanceof ScanState.Completed)) {
            throw new ConflictException("The scan %s, so there is nothing to validate. Run it again."
                    .formatted(scan.state() instanceof ScanState.Cancelled ? "was cancelled" : "failed"));
        }
    }

    /**
     * What came of it.
     *
     * @param column with the heading as the upload has it
     */
    record ValidatedScan(Scan scan, Upload upload, LabelColumn column, Validation validation) {}
}
