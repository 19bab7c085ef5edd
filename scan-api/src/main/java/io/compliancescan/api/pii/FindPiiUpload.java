package io.compliancescan.api.pii;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.Scans;
import io.compliancescan.upload.Upload;
import io.compliancescan.upload.UploadId;
import io.compliancescan.upload.Uploads;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds the upload that a request is about: findings belong to an upload, and a scan has those of the one it read. */
@Dependent
class FindPiiUpload {

    private final Scans scans;
    private final Uploads uploads;
    private final Caller caller;

    @Inject
    FindPiiUpload(Scans scans, Uploads uploads, Caller caller) {
        this.scans = scans;
        this.uploads = uploads;
        this.caller = caller;
    }

    /**
     * The caller's upload that is named, by itself, by a scan of it, or by both.
     *
     * @throws NotFoundException when one of them is not there
     * @throws InvalidInputException when the scan read another upload
     */
    Upload named(Optional<UploadId> upload, Optional<ScanId> scan) {
        Optional<UploadId> scanned = scan.map(this::scanned);
        if (scanned.isPresent() && upload.isPresent() && !scanned.equals(upload)) {
            throw InvalidInputException.of("/scan_id", "scan_id is of a scan of another upload.");
        }
        return upload.or(() -> scanned)
                .flatMap(id -> uploads.find(caller.organisation(), id))
                .orElseThrow(() -> new NotFoundException("Upload not found. Upload data first."));
    }

    private UploadId scanned(ScanId id) {
        return scans.find(caller.organisation(), id)
                .orElseThrow(() -> new NotFoundException("Scan not found"))
                .inputs()
                .upload();
    }
}
