package io.compliancescan.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.compliancescan.table.FieldUse;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogicTest {

    private static final Condition TEXT = new TextEquality("type", "WIRE", false);
    private static final Condition NUMBER = new NumberComparison("amount", Operator.GREATER, BigDecimal.ONE);

    @Test
    void nothingIsNoCombination() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AllOf(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new AnyOf(List.of()));
    }

    @Test
    void combinationsUseWhatTheirPartsUse() {
        FieldUse[] uses = {FieldUse.text("type"), FieldUse.number("amount")};

        assertThat(AllOf.of(TEXT, NUMBER).uses()).containsExactly(uses);
        assertThat(AnyOf.of(TEXT, NUMBER).uses()).containsExactly(uses);
        assertThat(new Not(AllOf.of(TEXT, NUMBER)).uses()).containsExactly(uses);
    }

    @Test
    void operatorsAreWrittenAsPoliciesWriteThem() {
        assertThat(Operator.values()).extracting(Operator::symbol).containsExactly("<", "<=", "==", "!=", ">=", ">");
    }
}
