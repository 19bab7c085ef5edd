package io.compliancescan.acceptance.client;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** A stream of server-sent events, read line by line as it comes. */
public final class EventStream implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Stream<String> stream;
    private final Iterator<String> lines;

    private EventStream(Stream<String> stream) {
        this.stream = stream;
        this.lines = stream.iterator();
    }

    /** Opens the stream of a scan; the answer must be a stream. */
    public static EventStream open(Service service, String scanId) {
        URI address = service.root().resolve("/api/scan/" + scanId + "/events");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "text/event-stream")
                .build();
        try {
            HttpResponse<Stream<String>> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofLines());
            String type = answer.headers().firstValue("Content-Type").orElse("none");
            if (answer.statusCode() != 200 || !type.startsWith("text/event-stream")) {
                throw new AssertionError("No stream but " + answer.statusCode() + " " + type);
            }
            return new EventStream(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The next line, waiting for it. */
    public String nextLine() {
        return lines.next();
    }

    /** The next event, waiting for it; comments do not count. */
    public Event next() {
        Event event = new Event("message", "", "");
        for (String line = lines.next(); !line.isEmpty() || event.data().isEmpty(); line = lines.next()) {
            event = event.with(line);
        }
        return event;
    }

    /** Every event from here to the end of the stream. */
    public List<Event> toTheEnd() {
        List<Event> events = new ArrayList<>();
        Event event = new Event("message", "", "");
        while (lines.hasNext()) {
            String line = lines.next();
            event = event.with(line);
            if (line.isEmpty() && !event.data().isEmpty()) {
                events.add(event);
                event = new Event("message", "", "");
            }
        }
        return events;
    }

    /** Breaks the connection off. */
    @Override
    public void close() {
        stream.close();
    }

    /** One event. */
    public record Event(String name, String id, String data) {

        private Event with(String line) {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).strip();
            return switch (line.substring(0, Math.max(0, colon))) {
                case "event" -> new Event(value, id, data);
                case "id" -> new Event(name, value, data);
                case "data" -> new Event(name, id, data + value);
                default -> this;
            };
        }

        /** The scan that it tells of, its numbers as exact as those of other answers. */
        public ScanStatus scan() {
            return new ScanStatus(JsonPath.from(data)
                    .using(new JsonPathConfig(NumberReturnType.BIG_DECIMAL))
                    .getMap("$"));
        }
    }
}
