package io.compliancescan.benchmark.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/** Speaks JSON with a service. */
final class Client {

    /** Over HTTP/2 without TLS, Payara cuts off uploads that take longer than half a minute. */
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI api;

    /** @param service its address, as the launcher prints it */
    Client(URI service) {
        this.api = service.resolve("/api/");
    }

    JsonObject get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(api.resolve(path)).GET());
    }

    JsonObject post(String path, JsonObject body) throws IOException, InterruptedException {
        return post(path, "application/json", BodyPublishers.ofString(body.toString()));
    }

    JsonObject patch(String path, JsonObject body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(api.resolve(path))
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(body.toString())));
    }

    JsonObject upload(Path csv) throws IOException, InterruptedException {
        return upload(csv.getFileName().toString(), BodyPublishers.ofFile(csv));
    }

    /** @param name of the file, of letters, digits, points and hyphens */
    JsonObject upload(String name, BodyPublisher csv) throws IOException, InterruptedException {
        return post("data/upload?file_name=" + name, "text/csv", csv);
    }

    private JsonObject post(String path, String type, BodyPublisher body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(api.resolve(path))
                .header("Content-Type", type)
                .POST(body));
    }

    private JsonObject send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(response.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        try (var reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }
}
