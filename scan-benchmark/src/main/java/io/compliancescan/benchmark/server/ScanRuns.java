package io.compliancescan.benchmark.server;

import io.compliancescan.benchmark.Shape;
import io.compliancescan.benchmark.Timings;
import io.compliancescan.benchmark.Transactions;
import io.compliancescan.rule.Rule;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Uploads generated transactions to a running service, and scans them by the eleven rules as often as asked, from
 * {@code POST /api/scan/run} until the status says {@code completed}. Arguments: the service's address, the shape of the
 * file ({@code feed} or {@code paysim}), the number of records, the number of runs that are counted, and the number of
 * runs before them that are not.
 */
public final class ScanRuns {

    private static final long BETWEEN_POLLS_NANOS = 2_000_000;

    private final Client client;
    private final Timings timings = new Timings();

    private ScanRuns(Client client) {
        this.client = client;
    }

    /** @throws Exception when the service refuses something, or a scan fails */
    public static void main(String[] arguments) throws Exception {
        new ScanRuns(new Client(URI.create(arguments[0])))
                .run(
                        Transactions.file(Shape.of(arguments[1]), Integer.parseInt(arguments[2])),
                        Integer.parseInt(arguments[3]),
                        Integer.parseInt(arguments[4]));
    }

    private void run(Path file, int counted, int uncounted) throws Exception {
        String policy =
                client.post("policies", elevenRules()).getJsonObject("policy").getString("id");
        JsonObject upload = timings.time("upload", () -> client.upload(file));
        JsonObject request = request(policy, upload);
        System.out.println(timings.table());
        for (int run = -uncounted; run < counted; run++) {
            if (run <= 0) {
                timings.forget();
            }
            timings.time("run to completed", () -> scan(request));
        }
        System.out.println(timings.table());
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

    private JsonObject request(String policy, JsonObject upload) throws IOException, InterruptedException {
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

    /** Starts a scan and watches it to its end. */
    private JsonObject scan(JsonObject request) throws IOException, InterruptedException {
        String scan = client.post("scan/run", request).getString("scan_id");
        Set<Integer> processed = new TreeSet<>();
        JsonObject status = client.get("scan/" + scan);
        while (!status.getString("status").equals("completed")) {
            if (status.getString("status").equals("failed")) {
                throw new IOException("The scan failed: " + status);
            }
            processed.add(status.getInt("rules_processed"));
            LockSupport.parkNanos(BETWEEN_POLLS_NANOS);
            status = client.get("scan/" + scan);
        }
        System.out.println(status.getInt("violation_count") + " violations; rules_processed was seen at " + processed);
        return status;
    }

    private static JsonObjectBuilder object(String name, String value) {
        return Json.createObjectBuilder().add(name, value);
    }
}
