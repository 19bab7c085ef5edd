package io.compliancescan.acceptance.client;

/** A policy of one rule, LARGE, which amounts above 100 break; and files that it judges. */
public final class LargeAmounts {

    /** The policy. */
    public static final PolicyJson POLICY = PolicyJson.of("Large amounts", """
            {"rule_id": "LARGE", "name": "Large amount", "severity": "LOW",
             "conditions": {"field": "amount", "operator": ">", "value": 100}}""");

    private LargeAmounts() {}

    /**
     * What it takes to scan a file.
     *
     * @param rows an account and an amount each, such as {@code A,150}
     */
    public static RunRequest request(Service service, String policyId, String... rows) {
        return service.prepare(policyId, CsvFile.of("amounts.csv", "account,amount", rows));
    }
}
