package io.compliancescan.api.batch;

import io.compliancescan.api.pinned.PinnedInputs;
import io.compliancescan.lease.Lease;
import io.compliancescan.mapping.ReadingPlan;
import io.compliancescan.problem.ConflictException;
import io.compliancescan.review.Reviews;
import io.compliancescan.rule.Rule;
import io.compliancescan.scan.Scan;
import io.compliancescan.table.FieldUse;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Loads what a scan works on: its rules, how often they were right, and the columns they need of its upload. */
@Dependent
class ScanLoader {

    private final PinnedInputs inputs;
    private final Reviews reviews;

    @Inject
    ScanLoader(PinnedInputs inputs, Reviews reviews) {
        this.inputs = inputs;
        this.reviews = reviews;
    }

    /**
     * @param wanted whether to go on, asked while the upload is read
     * @throws UnwantedScanException when it was not wanted any more
     * @throws ConflictException when an input is gone, or the upload cannot be read any more
     */
    ScanRun load(Lease lease, Scan scan, BooleanSupplier wanted) {
        List<Rule> rules = inputs.rules(scan).list();
        Set<FieldUse> needed =
                rules.stream().flatMap(rule -> rule.check().uses()).collect(Collectors.toUnmodifiableSet());
        ReadingPlan plan = inputs.plan(scan, needed);
        Set<Integer> leftOut = IntStream.range(0, rules.size())
                .filter(number -> !plan.gaps(rules.get(number).check().uses()).isEmpty())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        return new ScanRun(
                lease,
                scan,
                inputs.table(scan, plan, bytes -> new WantedBytes(bytes, wanted)),
                rules,
                leftOut,
                reviews.precisions(scan.inputs().organisation(), scan.inputs().policy()));
    }
}
