package io.compliancescan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Soc2PackTest {

    private static final PackUnderTest PACK = PackUnderTest.named("soc2");

    @Test
    void thePackHasTheNineRulesOfTheReferenceInItsOrder() {
        assertThat(PACK.summaries())
                .containsExactly(
                        "SOC2-CC6.1-001 access CRITICAL security",
                        "SOC2-CC6.1-002 access CRITICAL integrity",
                        "SOC2-CC6.7-001 encryption HIGH confidentiality",
                        "SOC2-CC7.1-001 access HIGH security",
                        "SOC2-CC9.1-001 access HIGH availability",
                        "SOC2-CC6.2-001 access CRITICAL security",
                        "SOC2-CC6.3-001 access MEDIUM security",
                        "SOC2-CC5.2-001 format MEDIUM confidentiality",
                        "SOC2-P1.1-001 retention MEDIUM privacy");
    }

    @Test
    void everyRuleNamesTheCriterionOfItsId() {
        assertThat(PACK.policy().rules())
                .allSatisfy(rule -> assertThat(rule.source().reference())
                        .startsWith("AICPA Trust Services Criteria (2017), "
                                + rule.id().value().split("-")[1])
                        .endsWith(", " + rule.source().section()));
    }

    @ParameterizedTest
    @CsvSource({"SOC2-CC6.1-001, mfa_enabled", "SOC2-CC6.7-001, is_encrypted", "SOC2-CC7.1-001, has_audit_log"})
    void whatHasToBeThereIsMissedInWhateverWordsPeopleSayNo(String rule, String field) {
        String[] lines = {field, "FALSE", "no", "n", "0", "Off", "TRUE", "yes", "1", "sometimes", ""};

        assertThat(PACK.found(rule, lines)).containsExactly("1", "2", "3", "4", "5");
        assertThat(PACK.unjudged(rule, lines)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"SOC2-CC6.2-001, contains_secrets", "SOC2-CC5.2-001, region_mismatch"})
    void whatMustNotBeThereIsFoundInWhateverWordsPeopleSayYes(String rule, String field) {
        String[] lines = {field, "TRUE", "yes", "y", "1", "On", "FALSE", "no", "0", "perhaps", ""};

        assertThat(PACK.found(rule, lines)).containsExactly("1", "2", "3", "4", "5");
        assertThat(PACK.unjudged(rule, lines)).isEqualTo(2);
    }

    @Test
    void aTenantIsKeptFromTheOthers() {
        String[] lines = {
            "tenant_id | resource_tenant_id", "t1 | t2", "t1 | T1", "t1 | t1", "MISMATCH | MISMATCH", "t1 | ", " | t1"
        };

        assertThat(PACK.found("SOC2-CC6.1-002", lines)).containsExactly("1");
        assertThat(PACK.unjudged("SOC2-CC6.1-002", lines)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"24, 0", "24.01, 1", "25, 1", "0, 0"})
    void aBackupIsADayOldAtMost(String hours, int expected) {
        assertThat(PACK.found("SOC2-CC9.1-001", "last_backup_age_hours", hours)).hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({"7, 0", "7.01, 1", "8, 1", "0, 0"})
    void informationIsKeptForSevenYearsAtMost(String years, int expected) {
        assertThat(PACK.found("SOC2-P1.1-001", "age_years", years)).hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "false, true, 1",
        "FALSE, TRUE, 1",
        "no, yes, 1",
        "Terminated, TRUE, 1",
        "inactive, 1, 1",
        "left, on, 1",
        "false, false, 0",
        "Terminated, FALSE, 0",
        "true, true, 0",
        "Active, TRUE, 0",
        "Active, FALSE, 0"
    })
    void whoHasLeftMustHaveNoAccount(String active, String enabled, int expected) {
        String[] lines = {"is_active_user | account_enabled", active + " | " + enabled};

        assertThat(PACK.found("SOC2-CC6.3-001", lines)).hasSize(expected);
        assertThat(PACK.unjudged("SOC2-CC6.3-001", lines)).isZero();
    }

    @Test
    void whoseStateIsNotKnownIsUnjudged() {
        assertThat(PACK.unjudged(
                        "SOC2-CC6.3-001", "is_active_user | account_enabled", " | TRUE", "Terminated | ", " | FALSE"))
                .isEqualTo(2);
    }
}
