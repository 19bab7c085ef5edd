package io.compliancescan.benchmark.server;

import io.compliancescan.benchmark.Shape;
import io.compliancescan.benchmark.Transactions;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** What people do with a service: they upload a file, scan it, watch, look at what was found and review some of it. */
final class MixedWork {

    private static final int FEWEST = 5_000;
    private static final int KINDS = 15_000;

    /** Has no divisor in common with {@link #KINDS}, so that sizes follow each other without order, and none comes twice. */
    private static final int STRIDE = 7_919;

    private static final int REVIEWED_AT_ONCE = 20;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Client client;
    private final Scanner scanner;
    private final String policy;
    private final byte[] transactions;
    private final int[] ends;
    private final AtomicInteger begun = new AtomicInteger();

    private MixedWork(Client client, byte[] transactions) throws IOException, InterruptedException {
        this.client = client;
        this.scanner = new Scanner(client);
        this.policy = scanner.policy();
        this.transactions = transactions;
        this.ends = lineEnds(transactions);
    }

    /** Prepares a service. */
    static MixedWork at(Client client) throws IOException, InterruptedException {
        return new MixedWork(client, Files.readAllBytes(Transactions.file(Shape.FEED, FEWEST + KINDS)));
    }

    private static int[] lineEnds(byte[] text) {
        return IntStream.range(0, text.length)
                .filter(at -> text[at] == '\n')
                .map(at -> at + 1)
                .toArray();
    }

    /**
     * One file, from upload to review. Every file has other bytes, 5,000 to 20,000 records.
     *
     * @throws IOException when the service refuses something, or the scan fails
     */
    void round() throws IOException, InterruptedException {
        int number = begun.getAndIncrement();
        int records = FEWEST + (int) ((long) number * STRIDE % KINDS);
        JsonObject upload =
                client.upload("soak-" + number + ".csv", BodyPublishers.ofByteArray(transactions, 0, ends[records]));
        JsonObject scan = scanner.scan(scanner.request(policy, upload), BETWEEN_LOOKS, any -> {});
        review(scan.getString("id"), number % 2 == 0 ? "approved" : "false_positive");
    }

    private void review(String scan, String verdict) throws IOException, InterruptedException {
        List<JsonObject> worst = client.get("violations?limit=" + REVIEWED_AT_ONCE + "&scan_id=" + scan)
                .getJsonArray("violations")
                .getValuesAs(JsonObject.class);
        client.patch(
                "violations/" + worst.get(0).getString("id"),
                Json.createObjectBuilder().add("status", "disputed").build());
        JsonArrayBuilder others = Json.createArrayBuilder();
        worst.stream().skip(1).forEach(violation -> others.add(violation.getString("id")));
        client.post(
                "reviews",
                Json.createObjectBuilder()
                        .add("scan_id", scan)
                        .add("status", verdict)
                        .add("violation_ids", others)
                        .build());
    }
}
