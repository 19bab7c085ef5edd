package io.compliancescan.api.upload;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large an upload may be. */
@Dependent
class UploadLimit {

    /** The name of the setting: bytes after a compression was undone; 1 GiB unless set. */
    static final String PROPERTY = "scan.upload.max-bytes";

    private final long mostBytes;

    @Inject
    UploadLimit(@ConfigProperty(name = PROPERTY, defaultValue = "1073741824") long mostBytes) {
        if (mostBytes < 1) {
            throw new IllegalArgumentException(PROPERTY + " must be at least 1, not " + mostBytes);
        }
        this.mostBytes = mostBytes;
    }

    long mostBytes() {
        return mostBytes;
    }
}
