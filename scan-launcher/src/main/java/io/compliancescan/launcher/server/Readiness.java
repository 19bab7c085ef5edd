package io.compliancescan.launcher.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Asks a service whether it is ready. */
public final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI uri;

    /**
     * Of one service.
     *
     * @param service its address, ending with a slash
     */
    public Readiness(URI service) {
        this.uri = service.resolve("health/ready");
    }

    boolean isReached() {
        return answer().map(HttpResponse::statusCode)
                .filter(status -> status == OK)
                .isPresent();
    }

    /** What is asked. */
    public URI uri() {
        return uri;
    }

    /** What the service says; empty when it does not answer. */
    public Optional<HttpResponse<String>> answer() {
        var request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
        try {
            return Optional.of(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
