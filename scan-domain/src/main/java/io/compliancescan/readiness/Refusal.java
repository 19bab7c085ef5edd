package io.compliancescan.readiness;

import io.compliancescan.mapping.MappingGaps;

/** Why a run cannot be taken on, although its inputs are there and belong together. */
public sealed interface Refusal {

    /** The policy has no active rules, so that a scan would find nothing in anything. */
    record NoRules() implements Refusal {}

    /** Rules need columns that cannot be read. */
    record Incomplete(MappingGaps gaps) implements Refusal {}
}
