package io.compliancescan.api.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.api.json.JsonbOfTheService;
import io.compliancescan.rule.RuleId;
import io.compliancescan.scan.RuleResult.Status;
import io.compliancescan.validation.Confusion;
import io.compliancescan.validation.Validation;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetricsResponseTest {

    @Test
    void countsAreExactAndMeasuresAreDecimals() {
        assertThat(json(MetricsResponse.of(new Confusion(3, 1, 2, 14), 20, "isFraud of few.csv")))
                .isEqualTo("""
                        {"precision":0.75,"recall":0.6,"f1":0.6666666667,"fpr":0.0666666667,\
                        "tp":3,"fp":1,"fn":2,"tn":14,\
                        "summary":"Of 5 records that should be found, 3 were. Of 15 that should not, 1 was.",\
                        "validated_against":"isFraud of few.csv","total_labeled":20}""");
    }

    @Test
    void aMeasureOfNothingIsNull() {
        assertThat(json(MetricsResponse.of(new Confusion(0, 0, 1, 0), 1, "isFraud of few.csv")))
                .startsWith("""
                        {"precision":null,"recall":0,"f1":0,"fpr":null,""")
                .contains("Of 1 record that should be found, 0 were. Of 0 that should not, 0 were.");
    }

    @Test
    void aRuleSaysWhatItDetected() {
        assertThat(json(rule(Status.VIOLATED, Optional.of(new Confusion(3, 1, 2, 14)))))
                .isEqualTo("""
                        {"rule_id":"R","status":"violated","detected":4,"precision":0.75,"recall":0.6,\
                        "f1":0.6666666667,"fpr":0.0666666667,"tp":3,"fp":1,"fn":2,"tn":14}""");
    }

    @Test
    void aRuleThatWasNotApplicableSaysNothing() {
        assertThat(json(rule(Status.NOT_APPLICABLE, Optional.empty()))).isEqualTo("""
                        {"rule_id":"R","status":"not_applicable","detected":null,"precision":null,"recall":null,\
                        "f1":null,"fpr":null,"tp":null,"fp":null,"fn":null,"tn":null}""");
    }

    private static RuleMetricsResponse rule(Status status, Optional<Confusion> confusion) {
        return RuleMetricsResponse.of(new Validation.OfRule(new RuleId("R"), status, confusion));
    }

    private static String json(Object response) {
        return JsonbOfTheService.get().toJson(response);
    }
}
