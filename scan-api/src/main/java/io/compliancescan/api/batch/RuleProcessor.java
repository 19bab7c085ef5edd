package io.compliancescan.api.batch;

import io.compliancescan.finding.Findings;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleOutcome;
import io.compliancescan.scan.RuleResult;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;

/** Evaluates one rule. */
@Named
@Dependent
class RuleProcessor implements ItemProcessor {

    private final JobContext job;
    private final StepContext step;

    @Inject
    RuleProcessor(JobContext job, StepContext step) {
        this.job = job;
        this.step = step;
    }

    @Override
    public EvaluatedRule processItem(Object item) {
        int number = (Integer) item;
        ScanRun run = (ScanRun) job.getTransientUserData();
        Rule rule = run.rules().get(number);
        if (run.leftOut().contains(number)) {
            RuleResult result =
                    RuleResult.notApplicable(number, rule, run.table().size());
            return new EvaluatedRule(rule, result, Findings.of(List.of()));
        }
        try {
            return evaluate(number, rule, run);
        } catch (RuntimeException e) {
            step.setTransientUserData(RuleResult.error(number, rule, run.table().size()));
            throw e;
        }
    }

    private static EvaluatedRule evaluate(int number, Rule rule, ScanRun run) {
        long start = System.nanoTime();
        RuleOutcome outcome =
                rule.check().evaluate(run.table(), run.scan().inputs().scale());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new EvaluatedRule(rule, RuleResult.of(number, rule, outcome, took), outcome.findings());
    }
}
