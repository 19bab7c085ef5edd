package io.compliancescan.api.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.compliancescan.api.error.LocatedProblemsException;
import io.compliancescan.api.json.JsonbOfTheService;
import io.compliancescan.api.policy.yaml.YamlText;
import io.compliancescan.pack.Packs;
import io.compliancescan.policy.PolicyDocument;
import io.compliancescan.policy.PolicyDraft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentPolicyTest {

    static Set<String> packs() {
        return Packs.names();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void aPackThatIsExportedIsTheSamePolicyInBothFormats(String pack) throws IOException {
        PolicyDraft own = SentPolicy.own(Packs.find(pack).orElseThrow());
        Map<String, Object> document = PolicyDocument.write(own);

        assertThat(own.pack()).isEmpty();
        assertThat(SentPolicy.json(stream(JsonbOfTheService.get().toJson(document))))
                .isEqualTo(own);
        assertThat(SentPolicy.yaml(stream(YamlText.write(document)))).isEqualTo(own);
    }

    @Test
    void everyMistakeIsToldOnceAtItsPlace() {
        LocatedProblemsException refusal =
                catchThrowableOfType(LocatedProblemsException.class, () -> SentPolicy.yaml(stream("""
                        name: Wrong
                        rules:
                          - rule_id: A
                            name: A
                            severity: URGENT
                            conditions:
                              AND:
                                - field: amount
                                  operator: ">"
                                  value: .nan
                                - OR: []
                          - rule_id: A
                            severity: LOW
                            name: B
                            name: C
                            conditons:
                              field: x
                        """)));

        assertThat(refusal.problems())
                .extracting(located -> located.problem().pointer() + " " + located.line() + ":" + located.column())
                .containsExactlyInAnyOrder(
                        "/rules/0/severity 5:15",
                        "/rules/0/conditions/AND/0/value 10:18",
                        "/rules/0/conditions/AND/1/OR 11:15",
                        "/rules/1/rule_id 12:14",
                        "/rules/1/name 15:5",
                        "/rules/1/conditons 16:5",
                        "/rules/1/conditions 12:5");
    }

    @Test
    void mistakesOfYamlAloneAreEnoughToRefuseADocument() {
        LocatedProblemsException refusal =
                catchThrowableOfType(LocatedProblemsException.class, () -> SentPolicy.yaml(stream("""
                        name: Twice
                        name: Thrice
                        rules:
                          - {rule_id: A, name: A, severity: LOW, conditions: {field: x, operator: exists}}
                        """)));

        assertThat(refusal.problems()).singleElement().satisfies(located -> assertThat(located.line())
                .isEqualTo(2));
        assertThat(refusal).hasMessageContaining("/name is there twice");
    }

    @Test
    void aPolicyThatIsSentIsNotFromAPack() throws IOException {
        String rule = "{rule_id: A, name: A, severity: LOW, conditions: {field: x, operator: exists}}";

        assertThat(SentPolicy.yaml(stream("{name: P, prebuilt_type: aml, rules: [" + rule + "]}"))
                        .pack())
                .isEmpty();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
