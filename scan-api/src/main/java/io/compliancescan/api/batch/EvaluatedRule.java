package io.compliancescan.api.batch;

import io.compliancescan.finding.Findings;
import io.compliancescan.rule.Rule;
import io.compliancescan.scan.RuleResult;

/** A rule that was evaluated and is still to be stored. */
record EvaluatedRule(Rule rule, RuleResult result, Findings findings) {}
