package io.compliancescan.dismissal;

import io.compliancescan.violation.Signature;

/**
 * A violation of a scan that may be dismissed.
 *
 * @param rule the place of its rule among the scan's rules, from 0
 * @param number its place among the rule's violations, from 0
 */
public record Seen(int rule, int number, Signature signature, Judged judged) {}
