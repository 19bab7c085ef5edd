package io.compliancescan.policy;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.compliancescan.condition.Condition;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.problem.Problem;
import io.compliancescan.rule.Check;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Policies around the one part that a test is about. */
final class Documents {

    private static final String RULE = """
            {'rule_id': 'R', 'name': 'A rule', 'severity': 'LOW',
             'conditions': {'field': 'amount', 'operator': '>', 'value': 1}}""";

    private Documents() {}

    static Map<String, Object> ofRules(Object... rules) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", "A policy");
        document.put("rules", List.of(rules));
        return document;
    }

    /** A record rule in which some keys say something else; null takes a key away. */
    static Map<String, Object> ruleWith(String changes) {
        Map<String, Object> rule = Json.object(RULE);
        rule.putAll(Json.object(changes));
        return rule;
    }

    static Rule rule(String changes) {
        return policy(ofRules(ruleWith(changes))).rules().get(0);
    }

    static PolicyDraft policy(Map<String, ?> document) {
        return PolicyDocument.read(document);
    }

    static Check check(String changes) {
        return rule(changes).check();
    }

    static Condition condition(String leaf) {
        return ((RecordCheck) check("{'conditions': " + leaf + "}")).condition();
    }

    static List<Problem> problems(Map<String, ?> document) {
        InvalidInputException refusal =
                catchThrowableOfType(InvalidInputException.class, () -> PolicyDocument.read(document));
        return refusal == null ? List.of() : refusal.problems();
    }

    static List<String> pointers(Map<String, ?> document) {
        return problems(document).stream().map(Problem::pointer).toList();
    }
}
