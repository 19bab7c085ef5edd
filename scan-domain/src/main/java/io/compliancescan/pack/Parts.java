package io.compliancescan.pack;

import io.compliancescan.condition.Condition;
import io.compliancescan.condition.NumberComparison;
import io.compliancescan.condition.Operator;
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

    static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}
