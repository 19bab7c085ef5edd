package io.compliancescan.rule;

import io.compliancescan.finding.Findings;

/**
 * What one rule found.
 *
 * @param judged how many records the rule could be applied to
 * @param unjudged how many records it could not be applied to, since a cell it needs is blank or unreadable
 * @param findings what breaks the rule
 */
public record RuleOutcome(int judged, int unjudged, Findings findings) {}
