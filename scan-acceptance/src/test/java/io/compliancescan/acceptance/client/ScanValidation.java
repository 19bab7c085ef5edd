package io.compliancescan.acceptance.client;

import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How right a scan is, as {@code POST /api/validate} says it.
 *
 * @param fields the answer
 */
public record ScanValidation(Map<String, Object> fields) {

    /** The answer of a request that must have worked. */
    public static ScanValidation of(Response response) {
        return new ScanValidation(
                response.then().statusCode(200).extract().jsonPath().getMap("$"));
    }

    /** Of all rules together. */
    @SuppressWarnings("unchecked")
    public Metrics overall() {
        return new Metrics((Map<String, Object>) fields.get("metrics"));
    }

    /** Of each rule, by its id, in the order in which they ran. */
    @SuppressWarnings("unchecked")
    public Map<String, Metrics> rules() {
        Map<String, Metrics> rules = new LinkedHashMap<>();
        ((List<Map<String, Object>>) fields.get("per_rule"))
                .forEach(rule -> rules.put((String) rule.get("rule_id"), new Metrics(rule)));
        return rules;
    }

    /**
     * Counts and measures.
     *
     * @param fields as they came
     */
    public record Metrics(Map<String, Object> fields) {

        /** The number of that name, without zeros at its end; null where there is none. */
        public BigDecimal number(String name) {
            Object value = fields.get(name);
            return value == null ? null : new BigDecimal(value.toString()).stripTrailingZeros();
        }

        /** The count of that name. */
        public int count(String name) {
            return number(name).intValueExact();
        }

        /** Whether the rule could be applied. */
        public boolean applicable() {
            return number("tp") != null;
        }

        /** The four counts: found rightly, found wrongly, missed, passed over rightly. */
        public List<Integer> counts() {
            return List.of(count("tp"), count("fp"), count("fn"), count("tn"));
        }
    }
}
