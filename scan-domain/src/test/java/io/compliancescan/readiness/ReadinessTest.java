package io.compliancescan.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Exists;
import io.compliancescan.condition.NumberComparison;
import io.compliancescan.condition.Operator;
import io.compliancescan.importer.Profiler;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.mapping.ColumnMapping;
import io.compliancescan.mapping.Mapping;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.Policy;
import io.compliancescan.policy.PolicyDraft;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.policy.ScoringModel;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.upload.UploadId;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private static final OrganisationId OURS = new OrganisationId("ours");
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final TableProfile FILE = profile("Sum;Who;Kind", "1.234;A;wire", "7;B;", "8;C;cash");
    private static final Rule LARGE = rule("LARGE", true, large("amount"));
    private static final Rule NAMED = rule("NAMED", true, new Exists("recipient"));
    private static final Rule KIND = rule("KIND", true, new Exists("kind"));
    private static final Rule OLD = rule("OLD", false, large("oldbalanceOrg"));

    @Test
    void nothingIsInTheWayOfAMappingThatGivesAll() {
        Readiness readiness = readiness(Map.of("amount", "Sum"), Map.of("decimal_mark:Sum", "comma"), LARGE, OLD);

        assertThat(readiness.refusal(false)).isEmpty();
        assertThat(readiness.gaps().isEmpty()).isTrue();
        assertThat(readiness.requiredFields()).containsExactly("amount");
        assertThat(readiness.warnings(Confidences.NONE)).isEmpty();
    }

    @Test
    void eachRuleSaysWhatItLacks() {
        Readiness readiness = readiness(Map.of("recipient", "To"), Map.of(), LARGE, NAMED, KIND, OLD);

        assertThat(readiness.rules())
                .extracting(rule -> rule.rule().id().value(), RuleReadiness::runnable, rule -> rule.gaps()
                        .missingFields())
                .containsExactly(
                        tuple("LARGE", false, List.of("amount")),
                        tuple("NAMED", false, List.of()),
                        tuple("KIND", true, List.of()),
                        tuple("OLD", false, List.of("oldbalanceOrg")));
        assertThat(readiness.rules().get(1).gaps().invalidColumns())
                .containsExactly("recipient → \"To\" (not in upload headers)");
        assertThat(readiness.leftOut()).containsExactly("LARGE", "NAMED");
        assertThat(readiness.requiredFields()).containsExactly("amount", "kind", "recipient");
    }

    @Test
    void whatIsMissingRefusesUnlessRulesMayBeLeftOut() {
        Readiness readiness = readiness(Map.of(), Map.of(), LARGE, KIND);

        assertThat(readiness.refusal(false)).contains(new Refusal.Incomplete(readiness.gaps()));
        assertThat(readiness.refusal(true)).isEmpty();
    }

    @Test
    void whatARuleNeedsThatIsNotActiveIsNotMissed() {
        assertThat(readiness(Map.of(), Map.of(), KIND, OLD).refusal(false)).isEmpty();
    }

    @Test
    void aPolicyWithoutActiveRulesIsRefusedHoweverMuchMayBeLeftOut() {
        Readiness readiness = readiness(Map.of("amount", "Sum"), Map.of(), OLD);

        assertThat(readiness.refusal(false)).contains(new Refusal.NoRules());
        assertThat(readiness.refusal(true)).contains(new Refusal.NoRules());
    }

    @Test
    void aQuestionAboutANeededColumnIsInTheWay() {
        Readiness readiness = readiness(Map.of("amount", "Sum"), Map.of(), LARGE);

        assertThat(readiness.refusal(false)).isPresent();
        assertThat(readiness.gaps().unanswered()).singleElement().satisfies(question -> assertThat(question.id())
                .isEqualTo("decimal_mark:Sum"));
    }

    @Test
    void whatIsPossibleAndYetOddIsWarnedOf() {
        Readiness readiness = readiness(
                Map.of("amount", "Sum", "fee", "sum", "recipient", "Who"),
                Map.of("decimal_mark:Sum", "point"),
                LARGE,
                NAMED,
                KIND);

        assertThat(readiness.warnings(new Confidences(Map.of("amount", 89, "recipient", 90, "type", 3))))
                .containsExactlyInAnyOrder(
                        "The column \"Sum\" is mapped to several fields: amount, fee.",
                        "Rules need amount. That it is the column \"Sum\" has a confidence of 89 only.",
                        "Rules need kind, which is not mapped. It is read from the column \"Kind\", which is called like"
                                + " it.");
    }

    @Test
    void theTwoNamesOfTheTimeAreOneField() {
        TableProfile file = profile("When", "2024-01-01");
        Readiness readiness = Readiness.of(
                policy(rule("WHEN", true, new Exists("timestamp"))),
                file,
                mapping(Map.of("step", "When", "timestamp", "When"), Map.of()));

        assertThat(readiness.warnings(Confidences.NONE)).isEmpty();
    }

    @Test
    void cellsThatCannotBeReadAreWarnedOf() {
        String[] lines = new String[22];
        Arrays.fill(lines, "5.5");
        lines[0] = "Sum";
        lines[3] = "n/a";
        Readiness readiness = Readiness.of(policy(LARGE), profile(lines), mapping(Map.of("amount", "Sum"), Map.of()));

        assertThat(readiness.warnings(Confidences.NONE))
                .containsExactly("1 of 21 cells of the column \"Sum\" do not hold what the others do. Rules that need"
                        + " them cannot judge their records.");
    }

    @Test
    void theFirstRecordsAreShownAsRulesSeeThem() {
        Readiness readiness =
                readiness(Map.of("amount", "Sum", "account", "Who"), Map.of("decimal_mark:Sum", "comma"), LARGE, KIND);

        assertThat(readiness.sample(TODAY))
                .extracting(SampleRow::values)
                .containsExactly(
                        Map.of("account", Optional.of("A"), "amount", Optional.of("1234"), "kind", Optional.of("wire")),
                        Map.of("account", Optional.of("B"), "amount", Optional.of("7"), "kind", Optional.empty()),
                        Map.of("account", Optional.of("C"), "amount", Optional.of("8"), "kind", Optional.of("cash")));
    }

    @Test
    void personalDataIsShownMasked() {
        Readiness readiness = Readiness.of(
                policy(LARGE, rule("BORN", true, new Exists("born"))),
                profile("amount,account,born", "5,anna@example.com,1980-02-29"),
                mapping(Map.of("account", "account"), Map.of()));

        assertThat(readiness.sample(TODAY))
                .extracting(SampleRow::values)
                .containsExactly(Map.of(
                        "account", Optional.of("a***@example.com"),
                        "amount", Optional.of("5"),
                        "born", Optional.of("1***9")));
    }

    private static Readiness readiness(Map<String, String> headings, Map<String, String> answers, Rule... rules) {
        return Readiness.of(policy(rules), FILE, mapping(headings, answers));
    }

    private static Mapping mapping(Map<String, String> headings, Map<String, String> answers) {
        return new Mapping(
                new MappingId(UUID.randomUUID()),
                OURS,
                new UploadId(UUID.randomUUID()),
                ColumnMapping.ofHeadings(headings),
                TemporalScale.HOURLY,
                ZoneOffset.UTC,
                answers,
                NOW);
    }

    private static Policy policy(Rule... rules) {
        var draft = new PolicyDraft("A policy", Optional.empty(), ScoringModel.values()[0], List.of(rules));
        return new Policy(new PolicyId(UUID.randomUUID()), OURS, 1, draft, NOW, NOW);
    }

    private static Condition large(String field) {
        return new NumberComparison(field, Operator.GREATER, BigDecimal.TEN);
    }

    private static Rule rule(String id, boolean active, Condition condition) {
        return new Rule(
                new RuleId(id),
                id,
                "",
                "custom",
                Optional.empty(),
                Severity.LOW,
                RecordCheck.of(condition),
                Rule.Source.NONE,
                active);
    }

    private static TableProfile profile(String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return Profiler.profile(() -> new ByteArrayInputStream(bytes));
    }
}
