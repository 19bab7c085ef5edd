package io.compliancescan.api.casefile;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.api.pinned.PinnedInputs;
import io.compliancescan.api.pinned.ScanRules;
import io.compliancescan.api.query.Page;
import io.compliancescan.api.query.Slice;
import io.compliancescan.api.scan.FindScan;
import io.compliancescan.casefile.CaseEvidence;
import io.compliancescan.casefile.CaseFile;
import io.compliancescan.casefile.CaseFiles;
import io.compliancescan.casefile.CaseFilter;
import io.compliancescan.casefile.CaseId;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.review.ReviewedViolation;
import io.compliancescan.review.ReviewedViolations;
import io.compliancescan.violation.Tally;
import io.compliancescan.violation.ViolationId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads cases. Each answer is of one moment, hence the transactions. */
@Dependent
class ShowCases {

    private static final int MOST_EARLIER = 10;

    private final CaseFiles files;
    private final CaseEvidence evidence;
    private final ReviewedViolations violations;
    private final Timelines timelines;
    private final FindScan findScan;
    private final PinnedInputs inputs;
    private final Caller caller;

    @Inject
    ShowCases(
            CaseFiles files,
            CaseEvidence evidence,
            ReviewedViolations violations,
            Timelines timelines,
            FindScan findScan,
            PinnedInputs inputs,
            Caller caller) {
        this.files = files;
        this.evidence = evidence;
        this.violations = violations;
        this.timelines = timelines;
        this.findScan = findScan;
        this.inputs = inputs;
        this.caller = caller;
    }

    @Transactional
    CasesResponse list(CaseFilter filter, Slice slice) {
        List<CaseFile> found = files.page(caller.organisation(), filter, slice.offset(), slice.limit());
        return CasesResponse.of(described(found), files.count(caller.organisation(), filter), slice);
    }

    /**
     * A case.
     *
     * @param page which of its violations are shown
     * @param entries how many entries of its timeline are shown at most
     * @throws NotFoundException when there is no such case
     */
    @Transactional
    ShownCase one(String id, Page page, int entries) {
        CaseFile file = CaseId.parse(id)
                .flatMap(known -> files.find(caller.organisation(), known))
                .orElseThrow(() -> new NotFoundException("Case not found"));
        ScanRules rules = inputs.rules(findScan.named(file.scan().toString()));
        Tally.Counts tally = evidence.tallies(List.of(file)).get(file.id());
        List<ViolationId> ids = evidence.violations(file, page.offset(), page.limit());
        return new ShownCase(
                file,
                tally,
                new Shown(byId(file, ids), rules).of(ids),
                timelines.of(file, entries),
                described(files.earlier(caller.organisation(), file, MOST_EARLIER)),
                EvidenceResponse.of(evidence.byRule(file), rules));
    }

    private Map<ViolationId, ReviewedViolation> byId(CaseFile file, List<ViolationId> ids) {
        return violations.named(file.scan(), ids).stream()
                .collect(Collectors.toMap(each -> each.violation().id(), Function.identity()));
    }

    private List<CaseResponse> described(List<CaseFile> found) {
        Map<CaseId, Tally.Counts> tallies = evidence.tallies(found);
        return found.stream()
                .map(file -> CaseResponse.of(file, tallies.get(file.id())))
                .toList();
    }
}
