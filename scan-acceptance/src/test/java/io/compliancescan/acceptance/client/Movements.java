package io.compliancescan.acceptance.client;

/** Few enough transactions to look at each, and a rule of each kind that some of them break. */
public final class Movements {

    public static final CsvFile FILE = CsvFile.of(
            "movements.csv",
            "timestamp,account,recipient,amount,type",
            "2024-01-05T09:00:00Z,A-17,B-20,250.00,TRANSFER",
            "2024-03-01T16:20:00Z,A-17,B-33,9400.00,WIRE",
            "2024-03-01T23:50:00Z,A-17,B-34,8750.50,WIRE",
            "2024-03-02T08:10:00Z,A-17,B-35,9900.00,TRANSFER",
            "2024-03-01T10:00:00Z,A-20,B-33,9000.00,WIRE",
            "2024-03-02T09:00:00Z,A-20,B-33,9100.00,WIRE",
            "2024-03-04T12:00:00Z,A-20,B-33,12000.00,CASH_IN",
            "2024-01-02T08:00:00Z,A-31,B-20,40.00,TRANSFER",
            "2024-04-20T08:00:00Z,A-31,B-20,6000.00,TRANSFER",
            "2024-04-22T08:00:00Z,A-31,B-21,unclear,TRANSFER",
            "2024-03-05T11:00:00Z,,B-20,15000.00,WIRE");

    public static final PolicyJson POLICY = PolicyJson.of("Movements", """
            {"rule_id": "LARGE_TRANSFER", "name": "Large transfer", "severity": "HIGH", "threshold": 10000,
             "source": "Company policy", "policy_section": "3.1", "policy_excerpt": "Nobody moves more than 10,000 at once.",
             "conditions": {"AND": [{"field": "type", "operator": "IN", "value": ["TRANSFER", "WIRE"]},
                                    {"field": "amount", "operator": ">", "value": 10000}]}}""", """
            {"rule_id": "SPLIT", "name": "Split amounts", "severity": "CRITICAL", "threshold": 3, "time_window": "24h",
             "conditions": {"field": "amount", "operator": "BETWEEN", "value": [8000, 10000]},
             "aggregate": {"function": "count", "operator": ">="}}""", """
            {"rule_id": "SLEEPER", "name": "Sleeping account wakes up", "severity": "MEDIUM",
             "dormancy": {"silence": "90d", "within": "30d",
                          "activity": {"field": "amount", "operator": ">", "value": 5000}}}""");

    private Movements() {}
}
