package io.compliancescan.rule;

import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.TemporalScale;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** What a rule asks of the table. */
public sealed interface Check permits RecordCheck, WindowCheck, DormancyCheck, FlowCheck {

    /**
     * Asks it of all records. Pure: the same table gives the same outcome, whatever runs beside it.
     *
     * @param table offers all of {@link #uses()}
     * @param scale gives the window to a check that names none
     */
    RuleOutcome evaluate(Table table, TemporalScale scale);

    /** The fields needed, and how; a field may appear more than once. */
    Stream<FieldUse> uses();

    /** The number a violation's measured value is to be seen against, where the check has one. */
    Optional<BigDecimal> threshold();
}
