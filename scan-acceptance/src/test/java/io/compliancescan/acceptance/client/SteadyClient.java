package io.compliancescan.acceptance.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A client that runs one scan after the other and looks at each. As a proxy does, it goes to the next node when one cannot be
 * reached or says that it is not available; whatever else goes wrong is a fault.
 */
public final class SteadyClient {

    private static final Pattern SCAN = Pattern.compile("\"scan_id\":\"([^\"]+)\"");
    private static final Duration BETWEEN_POLLS = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final RunRequest inputs;
    private final List<URI> nodes;
    private final List<String> accepted = new ArrayList<>();
    private volatile boolean stopped;
    private CompletableFuture<Void> end = CompletableFuture.completedFuture(null);
    private int node;

    private SteadyClient(RunRequest inputs, List<URI> nodes) {
        this.inputs = inputs;
        this.nodes = nodes;
    }

    /** Begins, on a thread of its own. */
    public static SteadyClient start(RunRequest inputs, List<URI> nodes) {
        SteadyClient client = new SteadyClient(inputs, nodes);
        client.end = CompletableFuture.runAsync(client::work);
        return client;
    }

    /**
     * Ends it behind the request that is under way.
     *
     * @return the scans that were taken on
     */
    public List<String> stop() {
        stopped = true;
        end.join();
        return List.copyOf(accepted);
    }

    private String json() {
        return inputs.body().entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":\"" + field.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void work() {
        while (!stopped) {
            HttpResponse<String> run = send(
                    "/api/scan/run",
                    HttpRequest.newBuilder()
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(json())));
            if (run.statusCode() == 202) {
                Matcher scan = SCAN.matcher(run.body());
                if (!scan.find()) {
                    throw new AssertionError(run.body());
                }
                accepted.add(scan.group(1));
                watch(scan.group(1));
            } else {
                require(run, 429);
            }
        }
    }

    private void watch(String scan) {
        Poll.every(BETWEEN_POLLS)
                .until(() -> status(scan), status -> stopped || !status.contains("\"completed_at\":null"));
    }

    private String status(String scan) {
        HttpResponse<String> status =
                send("/api/scan/" + scan, HttpRequest.newBuilder().GET());
        require(status, 200);
        return status.body();
    }

    private static void require(HttpResponse<String> response, int status) {
        if (response.statusCode() != status) {
            throw new AssertionError(response + ": " + response.body());
        }
    }

    private HttpResponse<String> send(String path, HttpRequest.Builder request) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < giveUp) {
            try {
                HttpResponse<String> response = http.send(
                        request.uri(nodes.get(node).resolve(path))
                                .timeout(PATIENCE)
                                .build(),
                        BodyHandlers.ofString());
                if (response.statusCode() != 503) {
                    return response;
                }
            } catch (ConnectException | HttpConnectTimeoutException e) {
                // The next one may be there.
            } catch (IOException e) {
                throw new AssertionError("A request that was sent has no answer: " + path, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("Interrupted.", e);
            }
            node = (node + 1) % nodes.size();
        }
        throw new AssertionError("No node takes " + path);
    }
}
