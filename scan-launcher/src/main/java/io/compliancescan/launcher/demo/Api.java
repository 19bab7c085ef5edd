package io.compliancescan.launcher.demo;

import io.compliancescan.launcher.console.CannotContinueException;
import jakarta.json.Json;
import jakarta.json.JsonException;
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
import java.time.Duration;

/** The REST API, as far as the demonstration needs it. Whatever is not a success ends the demonstration. */
final class Api {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int FIRST_FAILURE = 300;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;

    Api(URI service) {
        this.base = service.resolve("api/");
    }

    JsonObject get(String path) {
        return answer(request(path).GET());
    }

    JsonObject post(String path, JsonObject body) {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    JsonObject postFile(String path, Path csv) {
        return answer(request(path).header("Content-Type", "text/csv").POST(bytesOf(csv)));
    }

    private static BodyPublisher bytesOf(Path file) {
        try {
            return BodyPublishers.ofFile(file);
        } catch (IOException e) {
            throw new CannotContinueException("Cannot read " + file + " (" + e + ").", e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).header("Accept", "application/json");
    }

    private JsonObject answer(HttpRequest.Builder builder) {
        var request = builder.build();
        var name = request.method() + " " + request.uri().getPath();
        try {
            var response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= FIRST_FAILURE) {
                throw new CannotContinueException(name + " answered " + response.statusCode() + ": " + response.body());
            }
            return read(response.body());
        } catch (IOException e) {
            throw new CannotContinueException(name + " was not answered (" + e + ").", e);
        } catch (JsonException e) {
            throw new CannotContinueException(name + " did not answer with JSON (" + e.getMessage() + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotContinueException("Interrupted while waiting for " + name + ".", e);
        }
    }

    private static JsonObject read(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }
}
