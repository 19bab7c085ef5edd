package io.compliancescan.benchmark.server;

import io.compliancescan.benchmark.Shape;
import io.compliancescan.benchmark.Timings;
import io.compliancescan.benchmark.Transactions;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Scans generated transactions of PaySim's shape in a running service, twice with fewer records in between, and measures
 * how long lists of violations, accounts and cases, lists of the delta and reviews take. Arguments: the service's address, the number of
 * records, the number of rounds that are counted, and the number of rounds before them that are not. 270,000 records
 * have about 32,000 violations.
 */
public final class Reviewing {

    private static final int PAGE = 50;
    private static final int MANY = 10_000;
    private static final int MOST_LISTED = 500;

    private final Client client;
    private final Scanner scanner;
    private final Timings timings = new Timings();

    private Reviewing(Client client) {
        this.client = client;
        this.scanner = new Scanner(client);
    }

    /** @throws Exception when the service refuses something, or a scan fails */
    public static void main(String[] arguments) throws Exception {
        new Reviewing(new Client(URI.create(arguments[0])))
                .run(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
    }

    private void run(int records, int counted, int uncounted) throws Exception {
        String policy = scanner.policy();
        scan(policy, records);
        scan(policy, records - records / 10);
        JsonObject scan = scan(policy, records);
        List<String> worst = worst(scan.getString("id"));
        for (int round = -uncounted; round < counted; round++) {
            if (round <= 0) {
                timings.forget();
            }
            lists(scan);
            deltas(scan);
            reviews(scan.getString("id"), worst);
        }
        System.out.println(timings.table());
    }

    private JsonObject scan(String policy, int records) throws Exception {
        return scanner.scan(scanner.request(policy, client.upload(Transactions.file(Shape.PAYSIM, records))));
    }

    private void lists(JsonObject scan) throws Exception {
        String list = "violations?scan_id=" + scan.getString("id") + "&limit=" + PAGE;
        int pages = scan.getInt("violation_count") / PAGE;
        timings.time("list, first page", () -> client.get(list + "&page=1"));
        timings.time("list, page in the middle", () -> client.get(list + "&page=" + pages / 2));
        JsonObject last = timings.time("list, last full page", () -> client.get(list + "&page=" + pages));
        String cursor = last.getJsonObject("pagination").getString("next_cursor", "");
        if (!cursor.isEmpty()) {
            timings.time("list, behind a cursor at the end", () -> client.get(list + "&cursor=" + cursor));
        }
        timings.time(
                "list, pending ones, page in the middle", () -> client.get(list + "&status=pending&page=" + pages / 2));
        timings.time("accounts, first page", () -> client.get("violations/cases?scan_id=" + scan.getString("id")));
        timings.time("cases, first page", () -> client.get("cases?scan_id=" + scan.getString("id")));
    }

    private void deltas(JsonObject scan) throws Exception {
        JsonObject delta = scan.getJsonObject("delta");
        for (String kind : List.of("new", "unchanged")) {
            int last = Math.max(1, delta.getInt(kind + "_count") / PAGE);
            String page = "scan/" + scan.getString("id") + "/delta?kind=" + kind + "&limit=" + PAGE + "&page=" + last;
            timings.time("delta, " + kind + ", last page", () -> client.get(page));
        }
    }

    private void reviews(String scan, List<String> worst) throws Exception {
        JsonObjectBuilder one = Json.createObjectBuilder().add("status", "false_positive");
        timings.time("one review", () -> client.patch("violations/" + worst.get(0), one.build()));
        timings.time(
                "preview of all",
                () -> client.post(
                        "reviews",
                        review(scan)
                                .add("filter", Json.createObjectBuilder())
                                .add("preview", true)
                                .build()));
        JsonArrayBuilder ids = Json.createArrayBuilder(worst);
        JsonObject done = timings.time(
                "review of 10,000",
                () -> client.post(
                        "reviews", review(scan).add("violation_ids", ids).build()));
        timings.time(
                "undo of 10,000",
                () -> client.post(
                        "reviews/" + done.getString("review_id") + "/undo",
                        Json.createObjectBuilder().build()));
    }

    private static JsonObjectBuilder review(String scan) {
        return Json.createObjectBuilder().add("scan_id", scan).add("status", "false_positive");
    }

    private List<String> worst(String scan) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        for (int page = 1; ids.size() < MANY; page++) {
            client.get("violations?scan_id=" + scan + "&limit=" + MOST_LISTED + "&page=" + page)
                    .getJsonArray("violations")
                    .getValuesAs(JsonObject.class)
                    .forEach(violation -> ids.add(violation.getString("id")));
        }
        return ids.subList(0, MANY);
    }
}
