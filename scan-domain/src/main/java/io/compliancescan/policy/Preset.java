package io.compliancescan.policy;

import io.compliancescan.condition.Operator;
import io.compliancescan.rule.AggregateFunction;
import io.compliancescan.rule.Measure;
import io.compliancescan.rule.StandardFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a rule measures over a window when its document does not say. The rule types of older policies, which leave it
 * unsaid, each have one. Thresholds, windows and filters are always the rule's own.
 */
record Preset(Measure measure, Operator operator, int minimumCount, List<String> groupBy) {

    private static final List<String> BY_ACCOUNT = List.of(StandardFields.ACCOUNT);
    private static final Measure MONEY = Measure.of(AggregateFunction.SUM, StandardFields.AMOUNT);

    /** For rules that say what they measure: each account, and reaching the threshold is enough. */
    static final Preset PLAIN = new Preset(Measure.COUNT, Operator.AT_LEAST, 1, BY_ACCOUNT);

    private static final Preset MONEY_ABOVE = new Preset(MONEY, Operator.GREATER, 1, BY_ACCOUNT);
    private static final Preset MONEY_BETWEEN_TWO =
            new Preset(MONEY, Operator.GREATER, 2, List.of(StandardFields.ACCOUNT, "recipient"));

    private static final Map<String, Preset> OF_TYPE = Map.of(
            "structuring", PLAIN,
            "sub_threshold_velocity", PLAIN,
            "velocity", PLAIN,
            "velocity_limit", new Preset(Measure.COUNT, Operator.GREATER, 1, BY_ACCOUNT),
            "round_amount", PLAIN,
            "sar_velocity", MONEY_ABOVE,
            "aggregation", MONEY_ABOVE,
            "ctr_aggregation", MONEY_BETWEEN_TWO);

    static final String DORMANCY = "dormant_reactivation";

    /** Whether rules of that type look at dormant accounts. How long is always the rule's own, so there is no preset. */
    static boolean isDormancy(String type) {
        return type.equals(DORMANCY);
    }

    /** The rule types that have a preset. */
    static Set<String> types() {
        return new TreeSet<>(OF_TYPE.keySet());
    }

    /** The preset of a rule type, or empty when rules of that type do not look at windows. */
    static Optional<Preset> ofType(String type) {
        return Optional.ofNullable(OF_TYPE.get(type));
    }
}
