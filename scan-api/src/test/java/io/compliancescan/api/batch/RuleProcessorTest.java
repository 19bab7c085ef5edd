package io.compliancescan.api.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.compliancescan.api.scan.SampleScan;
import io.compliancescan.lease.Lease;
import io.compliancescan.lease.NodeId;
import io.compliancescan.rule.Rule;
import io.compliancescan.scan.RuleResult;
import io.compliancescan.scan.Scan;
import io.compliancescan.table.NumberColumnBuilder;
import io.compliancescan.table.Table;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RuleProcessorTest {

    private static final Rule LARGE = SampleScan.rule("LARGE", "10", Rule.Source.NONE);

    private final JobContext job = RememberingContext.of(JobContext.class);
    private final StepContext step = RememberingContext.of(StepContext.class);
    private final RuleProcessor processor = new RuleProcessor(job, step);

    @Test
    void aRuleIsAppliedToEveryRecord() {
        load(table().build(), Set.of());

        RuleResult result = processor.processItem(0).result();

        assertThat(result.status()).isEqualTo(RuleResult.Status.VIOLATED);
        assertThat(result.judged()).isEqualTo(2);
        assertThat(result.violations()).isEqualTo(1);
    }

    @Test
    void aRuleThatLacksAColumnIsLeftOut() {
        load(Table.ofRecords(2).build(), Set.of(0));

        assertThat(processor.processItem(0).result()).isEqualTo(RuleResult.notApplicable(0, LARGE, 2));
    }

    /** Here it fails since nobody saw that a column is missing; the listener of the step learns which rule it was. */
    @Test
    void aRuleThatFailsFailsTheStepAndIsNamed() {
        load(Table.ofRecords(2).build(), Set.of());

        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> processor.processItem(0));
        assertThat(step.getTransientUserData()).isEqualTo(RuleResult.error(0, LARGE, 2));
    }

    private void load(Table table, Set<Integer> leftOut) {
        Scan scan = SampleScan.pending(1);
        Lease lease = new Lease(scan.inputs().organisation(), scan.id(), new NodeId(new UUID(0, 1)), 1, 1);
        job.setTransientUserData(new ScanRun(lease, scan, table, List.of(LARGE), leftOut, Map.of()));
    }

    private static Table.Builder table() {
        NumberColumnBuilder amounts = new NumberColumnBuilder();
        amounts.add(new BigDecimal("10"));
        amounts.add(new BigDecimal("10.01"));
        return Table.ofRecords(2).with("amount", amounts.build());
    }
}
