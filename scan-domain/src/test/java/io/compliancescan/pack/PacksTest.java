package io.compliancescan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.policy.PolicyDocument;
import io.compliancescan.policy.PolicyDraft;
import io.compliancescan.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every pack. */
class PacksTest {

    @Test
    void packsAreFoundByName() {
        assertThat(Packs.names()).containsExactly("aml", "gdpr", "soc2");
        assertThat(Packs.find("hipaa")).isEmpty();
        assertThat(Packs.find("AML")).isEmpty();
    }

    @Test
    void everyPackSaysWhatItIs() {
        assertThat(packs())
                .extracting(pack -> pack.pack().orElseThrow() + ": " + pack.name())
                .containsExactly(
                        "aml: AML Compliance Pack", "gdpr: GDPR Compliance Pack", "soc2: SOC2 Compliance Pack");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyPackReadsBackTheSame(PolicyDraft pack) {
        assertThat(PolicyDocument.read(PolicyDocument.write(pack))).isEqualTo(pack);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyRuleIsActiveAndSaysWhatItIsAndWhereItIsFrom(PolicyDraft pack) {
        assertThat(pack.rules()).allMatch(Rule::active).allSatisfy(rule -> {
            assertThat(rule.name()).isNotBlank();
            assertThat(rule.description()).isNotBlank().endsWith(".");
            assertThat(rule.category()).isPresent();
            assertThat(rule.source().reference()).isNotBlank();
            assertThat(rule.source().section()).isNotBlank();
            assertThat(rule.source().excerpt()).isNotBlank().endsWith(".");
        });
    }

    @ParameterizedTest
    @MethodSource("packs")
    void noTwoRulesOfAPackAskTheSame(PolicyDraft pack) {
        assertThat(pack.rules()).extracting(Rule::check).doesNotHaveDuplicates();
        assertThat(pack.rules()).extracting(Rule::name).doesNotHaveDuplicates();
    }

    private static List<PolicyDraft> packs() {
        return Packs.names().stream()
                .map(name -> Packs.find(name).orElseThrow())
                .toList();
    }
}
