package io.compliancescan.pack;

import io.compliancescan.condition.AnyOf;
import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Exists;
import io.compliancescan.condition.Not;
import io.compliancescan.condition.NumberComparison;
import io.compliancescan.condition.OneOf;
import io.compliancescan.condition.Operator;
import io.compliancescan.condition.Truth;
import io.compliancescan.rule.RecordCheck;
import java.math.BigDecimal;
import java.util.Optional;

/** What several packs' rules are put together from. */
final class Parts {

    private Parts() {}

    /** Breaks at each record for which the condition holds, and shows the threshold beside it. */
    static RecordCheck record(Condition condition, String threshold) {
        return new RecordCheck(condition, Optional.of(number(threshold)));
    }

    static Condition compare(String field, Operator operator, String value) {
        return new NumberComparison(field, operator, number(value));
    }

    static Condition isYes(String field) {
        return new Truth(field, true);
    }

    static Condition isNo(String field) {
        return new Truth(field, false);
    }

    static Condition isBlank(String field) {
        return new Not(new Exists(field));
    }

    /** Blank, or one of the words by which people say that there is nothing to say. */
    static Condition saysNothing(String field) {
        return AnyOf.of(
                isBlank(field),
                OneOf.of(field, "none", "unknown", "unclear", "undefined", "missing", "n/a", "na", "tbd", "-", "?"));
    }

    static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}
