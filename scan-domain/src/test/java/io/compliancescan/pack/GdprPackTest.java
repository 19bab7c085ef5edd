package io.compliancescan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GdprPackTest {

    private static final PackUnderTest PACK = PackUnderTest.named("gdpr");

    @Test
    void thePackHasTheFifteenRulesOfTheReferenceInItsOrder() {
        assertThat(PACK.summaries())
                .containsExactly(
                        "GDPR-001 retention HIGH forgotten",
                        "GDPR-002 consent CRITICAL consent",
                        "GDPR-003 encryption CRITICAL encryption",
                        "GDPR-004 prohibited CRITICAL personal_data",
                        "GDPR-005 access MEDIUM access",
                        "GDPR-006 retention HIGH forgotten",
                        "GDPR-007 consent CRITICAL consent",
                        "GDPR-008 format MEDIUM marketing",
                        "GDPR-009 access HIGH processing",
                        "GDPR-010 encryption HIGH encryption",
                        "GDPR-011 access MEDIUM dpo",
                        "GDPR-012 access HIGH pia",
                        "GDPR-013 access MEDIUM ropa",
                        "GDPR-014 format MEDIUM privacy_design",
                        "GDPR-015 access CRITICAL third_countries");
    }

    @Test
    void everyRuleNamesItsArticle() {
        assertThat(PACK.policy().rules())
                .allSatisfy(rule -> assertThat(rule.source().reference())
                        .matches("GDPR \\(Regulation \\(EU\\) 2016/679\\), Art\\. .+")
                        .endsWith(", " + rule.source().section()));
    }

    @ParameterizedTest
    @CsvSource({
        "GDPR-003, encrypted",
        "GDPR-005, is_retrievable",
        "GDPR-010, tls_enabled",
        "GDPR-011, dpo_assigned",
        "GDPR-012, dpia_completed",
        "GDPR-013, ropa_entry_exists",
        "GDPR-014, privacy_by_default"
    })
    void whatHasToBeThereIsMissedInWhateverWordsPeopleSayNo(String rule, String field) {
        String[] lines = {
            field, "false", "FALSE", " False ", "no", "N", "0", "off", "f", "true", "TRUE", "yes", "Y", "1", "on", "t",
            "later", ""
        };

        assertThat(PACK.found(rule, lines)).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(PACK.unjudged(rule, lines)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"366, 365, 1", "365.01, 365, 1", "365, 365, 0", "10, 365, 0"})
    void aRecordIsKeptForItsRetentionPeriod(String kept, String period, int expected) {
        assertThat(PACK.found("GDPR-001", "retained_days | retention_days", kept + " | " + period))
                .hasSize(expected);
    }

    @Test
    void aPeriodThatIsNotKnownIsNotOver() {
        String[] lines = {"retained_days | retention_days", "4000 | ", " | 365"};

        assertThat(PACK.found("GDPR-001", lines)).isEmpty();
        assertThat(PACK.unjudged("GDPR-001", lines)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"true, 32, 1", "yes, 31.5, 1", "true, 31, 0", "1, 1, 0", "false, 400, 0", "no, , 0"})
    void erasureIsDueAMonthAfterItWasAskedFor(String requested, String days, int expected) {
        String[] lines = {
            "deletion_requested | deletion_request_age_days", requested + " | " + (days == null ? "" : days)
        };

        assertThat(PACK.found("GDPR-006", lines)).hasSize(expected);
        assertThat(PACK.unjudged("GDPR-006", lines)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pending",
                "PENDING",
                "refused",
                "denied",
                "declined",
                "rejected",
                "withdrawn",
                "revoked",
                "expired",
                "no",
                "false",
                "0"
            })
    void consentThatIsNotGivenIsNone(String status) {
        assertThat(PACK.found("GDPR-002", "consent_status", status)).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"granted", "given", "yes", "active", "not required", "true"})
    void consentThatIsGivenOrNotNeededIsNoViolation(String status) {
        assertThat(PACK.found("GDPR-002", "consent_status", status)).isEmpty();
        assertThat(PACK.unjudged("GDPR-002", "consent_status", status)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "special_category",
                "Special Category",
                "special-category:health",
                "HEALTH",
                "genetic data",
                "biometric",
                "racial or ethnic origin",
                "political opinions",
                "religion",
                "philosophical beliefs",
                "trade union membership",
                "sexual orientation",
                "sex life",
                "medical record"
            })
    void specialCategoriesNeedAGround(String category) {
        String header = "data_category | special_category_basis";

        assertThat(PACK.found("GDPR-004", header, category + " | ", category + " | none", category + " | Unknown"))
                .containsExactly("1", "2", "3");
        assertThat(PACK.found("GDPR-004", header, category + " | explicit consent"))
                .isEmpty();
    }

    @Test
    void otherCategoriesNeedNoGround() {
        assertThat(PACK.found("GDPR-004", "data_category | special_category_basis", "contact | ", "billing | "))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "15, '', 1",
        "15.99, '', 1",
        "16, '', 0",
        "40, no, 0",
        "15, no, 1",
        "15, FALSE, 1",
        "15, pending, 1",
        "15, withdrawn, 1",
        "15, yes, 0",
        "15, given, 0"
    })
    void aChildNeedsItsParentsConsent(String age, String consent, int expected) {
        assertThat(PACK.found("GDPR-007", "age | parental_consent", age + " | " + consent))
                .hasSize(expected);
    }

    @Test
    void anAgeThatIsNotKnownIsUnjudgedUnlessParentsConsented() {
        assertThat(PACK.unjudged("GDPR-007", "age | parental_consent", " | no", " | yes", "minor | "))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, 0",
        "yes, yes, 0",
        "false, true, 1",
        "no, YES, 1",
        "objected, 1, 1",
        "Withdrawn, y, 1",
        "opted out, true, 1",
        "opted_out, true, 1",
        "false, false, 0",
        "withdrawn, no, 0"
    })
    void onlyWhoObjectedAndWasContactedIsAViolation(String consent, String contacted, int expected) {
        assertThat(PACK.found("GDPR-008", "marketing_consent | marketing_contacted", consent + " | " + contacted))
                .hasSize(expected);
    }

    @Test
    void aLawfulBasisHasToBeNamed() {
        assertThat(PACK.found(
                        "GDPR-009",
                        "lawful_basis | id",
                        " | 1",
                        "none | 2",
                        "N/A | 3",
                        "TBD | 4",
                        "- | 5",
                        "contract | 6",
                        "consent | 7"))
                .containsExactly("1", "2", "3", "4", "5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE",
                "deu",
                "Germany",
                "GREECE",
                "EL",
                "NO",
                "Norway",
                "IS",
                "LI",
                "Czech Republic",
                "EU",
                "EEA",
                "none",
                "domestic",
                "-",
                ""
            })
    void whatStaysInTheAreaNeedsNoBasis(String country) {
        String[] lines = {"transfer_country | transfer_basis", country + " | "};

        assertThat(PACK.found("GDPR-015", lines)).isEmpty();
        assertThat(PACK.unjudged("GDPR-015", lines)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "USA", "United States", "GB", "CH", "India", "Atlantis"})
    void whatLeavesTheAreaNeedsABasis(String country) {
        String header = "transfer_country | transfer_basis";

        assertThat(PACK.found("GDPR-015", header, country + " | ", country + " | none", country + " | unknown"))
                .containsExactly("1", "2", "3");
        assertThat(PACK.found(
                        "GDPR-015",
                        header,
                        country + " | standard contractual clauses",
                        country + " | adequacy decision"))
                .isEmpty();
    }
}
