package io.compliancescan.api.scan;

import io.compliancescan.api.error.KeyReusedException;
import io.compliancescan.api.node.NodeWork;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.problem.ConflictException;
import io.compliancescan.scan.KeyedRun;
import io.compliancescan.scan.RunKey;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Takes a scan on and has it worked on. Not a transaction: whoever looks for the scan must find it committed. */
@Dependent
class RunScan {

    private final AcceptScan acceptScan;
    private final RememberRun rememberRun;
    private final NodeWork work;

    @Inject
    RunScan(AcceptScan acceptScan, RememberRun rememberRun, NodeWork work) {
        this.acceptScan = acceptScan;
        this.rememberRun = rememberRun;
        this.work = work;
    }

    Run run(OrganisationId organisation, RunScanRequest request) {
        return started(acceptScan.accept(organisation, request));
    }

    /**
     * The same once for each key, however often it is asked for.
     *
     * @param requestSha256 what the request hashed to
     * @throws KeyReusedException when the key was used for another request
     * @throws ConflictException while the first request with that key is under way
     */
    Run runOnce(RunKey key, String requestSha256, RunScanRequest request) {
        Optional<KeyedRun> first = rememberRun.first(key);
        return first.isPresent()
                ? replay(first.get(), requestSha256)
                : started(rememberRun.accept(key, requestSha256, request));
    }

    private static Run replay(KeyedRun first, String requestSha256) {
        if (!first.requestSha256().equals(requestSha256)) {
            throw new KeyReusedException();
        }
        return new Run(first.scan(), true);
    }

    private Run started(Scan scan) {
        work.hurry();
        return new Run(scan.id(), false);
    }

    /**
     * A scan that was asked for.
     *
     * @param replayed whether an earlier request has taken it on
     */
    record Run(ScanId scan, boolean replayed) {}
}
