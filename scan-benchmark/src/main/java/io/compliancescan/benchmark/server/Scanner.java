package io.compliancescan.benchmark.server;

import io.compliancescan.benchmark.Transactions;
import io.compliancescan.rule.Rule;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Has a service scan files by the eleven rules. */
record Scanner(Client client) {

    private static final Duration CLOSELY = Duration.ofMillis(2);

    /** Makes a policy of the eleven rules; its id. */
    String policy() throws IOException, InterruptedException {
        return client.post("policies", elevenRules()).getJsonObject("policy").getString("id");
    }

    private JsonObject elevenRules() throws IOException, InterruptedException {
        String pack = client.post("policies/prebuilt", object("type", "aml").build())
                .getJsonObject("policy")
                .getString("id");
        JsonObject document = client.get("policies/" + pack + "/document");
        Set<String> eleven = Transactions.elevenRules().stream()
                .map(Rule::id)
                .map(Object::toString)
                .collect(Collectors.toUnmodifiableSet());
        JsonArrayBuilder rules = Json.createArrayBuilder();
        document.getJsonArray("rules").getValuesAs(JsonObject.class).stream()
                .filter(rule -> eleven.contains(rule.getString("rule_id")))
                .forEach(rules::add);
        return Json.createObjectBuilder(document).add("rules", rules).build();
    }

    /** What it takes to scan an upload by a policy. */
    JsonObject request(String policy, JsonObject upload) throws IOException, InterruptedException {
        String uploadId = upload.getString("upload_id");
        JsonObject mapping = client.post(
                "data/mapping/confirm",
                object("upload_id", uploadId)
                        .add("mapping_config", upload.getJsonObject("suggested_mapping"))
                        .build());
        return object("policy_id", policy)
                .add("upload_id", uploadId)
                .add("mapping_id", mapping.getString("mapping_id"))
                .build();
    }

    /** Starts a scan, watches it closely to its end, and tells what was to be seen. */
    JsonObject scan(JsonObject request) throws IOException, InterruptedException {
        Set<Integer> processed = new TreeSet<>();
        JsonObject status = scan(request, CLOSELY, processed::add);
        System.out.println(status.getInt("violation_count") + " violations; rules_processed was seen at " + processed);
        return status;
    }

    /**
     * Starts a scan and watches it to its end.
     *
     * @param between looks
     * @param processed takes the number of rules that are done, whenever it is looked at
     */
    JsonObject scan(JsonObject request, Duration between, IntConsumer processed)
            throws IOException, InterruptedException {
        String scan = client.post("scan/run", request).getString("scan_id");
        JsonObject status = client.get("scan/" + scan);
        while (!status.getString("status").equals("completed")) {
            if (status.getString("status").equals("failed")) {
                throw new IOException("The scan failed: " + status);
            }
            processed.accept(status.getInt("rules_processed"));
            LockSupport.parkNanos(between.toNanos());
            status = client.get("scan/" + scan);
        }
        return status;
    }

    private static JsonObjectBuilder object(String name, String value) {
        return Json.createObjectBuilder().add(name, value);
    }
}
