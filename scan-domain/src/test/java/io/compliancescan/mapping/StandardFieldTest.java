package io.compliancescan.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.rule.StandardFields;
import org.junit.jupiter.api.Test;

class StandardFieldTest {

    @Test
    void namesAreThoseThatRulesUse() {
        assertThat(StandardField.ACCOUNT.fieldName()).isEqualTo(StandardFields.ACCOUNT);
        assertThat(StandardField.AMOUNT.fieldName()).isEqualTo(StandardFields.AMOUNT);
        assertThat(StandardField.TIMESTAMP.fieldName()).isEqualTo(StandardFields.TIMESTAMP);
    }

    @Test
    void stepIsAnotherNameOfTheTimestamp() {
        assertThat(StandardField.named("step")).contains(StandardField.TIMESTAMP);
        assertThat(StandardField.named("timestamp")).contains(StandardField.TIMESTAMP);
        assertThat(StandardField.named("newbalanceDest")).contains(StandardField.NEW_BALANCE_DESTINATION);
        assertThat(StandardField.named("Amount")).isEmpty();
    }
}
