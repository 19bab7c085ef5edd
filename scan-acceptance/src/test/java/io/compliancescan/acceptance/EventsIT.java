package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.EventStream;
import io.compliancescan.acceptance.client.EventStream.Event;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.Poll;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.compliancescan.acceptance.server.ServerFolder;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A client that listens instead of polling. */
class EventsIT extends ServerScenario {

    @Test
    void aClientIsToldOfTheProgressAndOfTheEndAndNoMore() {
        Service service = service();
        String scan = service.run(inputs(service, Transactions.MANY));

        List<Event> events;
        try (EventStream stream = EventStream.open(service, scan)) {
            events = stream.toTheEnd();
        }

        Event last = events.get(events.size() - 1);
        List<Event> before = events.subList(0, events.size() - 1);
        assertThat(last.name()).isEqualTo("done");
        assertThat(last.scan()).isEqualTo(service.status(scan).requireCompleted());
        assertThat(before).isNotEmpty().allSatisfy(event -> {
            assertThat(event.name()).isEqualTo("progress");
            assertThat(event.scan().ended()).isFalse();
        });
        assertThat(events)
                .extracting(event -> event.scan().rulesProcessed())
                .isSorted()
                .as("steps")
                .hasSizeGreaterThan(2);
        assertThat(events).extracting(Event::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{32}"));
        assertThat("\"" + last.id() + "\"")
                .isEqualTo(service.request().get("/scan/{id}", scan).header("ETag"));
    }

    @Test
    void everyClientIsToldTheSame() {
        Service service = service();
        String scan = service.run(inputs(service, Transactions.MANY));

        try (EventStream one = EventStream.open(service, scan);
                EventStream other = EventStream.open(service, scan)) {
            List<Event> events = one.toTheEnd();
            List<Event> others = other.toTheEnd();

            assertThat(others.get(others.size() - 1)).isEqualTo(events.get(events.size() - 1));
        }
    }

    @Test
    void aCancelledScanIsDone() {
        Service service = service();
        String scan = database().pendingCopyOf(completed().id());
        try (EventStream stream = EventStream.open(service, scan)) {
            assertThat(stream.next().scan().status()).isEqualTo("pending");

            service.request().post("/scan/{id}/cancel", scan).then().statusCode(200);

            List<Event> rest = stream.toTheEnd();
            assertThat(rest).extracting(Event::name).containsExactly("done");
            assertThat(rest.get(0).scan().status()).isEqualTo("cancelled");
        }
    }

    @Test
    void aScanThatHasEndedGivesOneEvent() {
        ScanStatus scan = completed();

        Response answer = listen(scan.id(), "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/event-stream");
        assertThat(answer.asString().lines().filter(line -> line.startsWith("event:")))
                .containsExactly("event: done");
        assertThat(answer.asString()).contains("retry: 1000\n");
    }

    @Test
    void aClientThatHasSeenTheEndIsToldNotToComeAgain() {
        ScanStatus scan = completed();
        String etag = service().request().get("/scan/{id}", scan.id()).header("ETag");

        Response answer = listen(scan.id(), etag.replace("\"", ""));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.asByteArray()).isEmpty();
        assertThat(listen(scan.id(), "something older").statusCode()).isEqualTo(200);
    }

    @Test
    void aScanThatIsNotThereHasNoEvents() {
        for (String id : List.of("018d0b00-1111-7abc-8def-0123456789ab", "nothing")) {
            Failure failure = Failure.of(listen(id, ""));

            assertThat(failure.status()).isEqualTo(404);
            assertThat(failure.message()).isEqualTo("Scan not found");
        }
    }

    @Test
    void inTheSilenceThereAreComments() {
        Service service = service();
        String pending = database().pendingCopyOf(completed().id());
        try (EventStream stream = EventStream.open(service, pending)) {
            assertThat(stream.next().scan().status()).isEqualTo("pending");

            String line = stream.nextLine();
            while (line.isEmpty()) {
                line = stream.nextLine();
            }

            assertThat(line).startsWith(":");
        }
        service.request().post("/scan/{id}/cancel", pending).then().statusCode(200);
    }

    @Test
    void whenThereIsNoRoomAClientIsToldToComeLaterAndPlacesOfTheGoneAreFreed() {
        Service service = service();
        String pending = database().pendingCopyOf(completed().id());
        List<EventStream> streams = new ArrayList<>();
        try {
            for (int n = 0; n < ServerFolder.MOST_WATCHERS; n++) {
                streams.add(EventStream.open(service, pending));
            }

            Response refused = listen(pending, "");

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isEqualTo("5");
            assertThat(Failure.of(refused).code()).isEqualTo("UNAVAILABLE");
        } finally {
            streams.forEach(EventStream::close);
        }
        String other = completed().id();
        Poll.every(Duration.ofMillis(200)).until(() -> listen(other, "").statusCode(), status -> status == 200);
        service.request().post("/scan/{id}/cancel", pending).then().statusCode(200);
    }

    private Response listen(String scan, String seen) {
        return service().request().header("Last-Event-ID", seen).get("/scan/{id}/events", scan);
    }

    private ScanStatus completed() {
        Service service = service();
        RunRequest inputs = service.prepare(service.amlPolicy(), CsvFile.of("few.csv", "account,amount", "A,9500"));
        return service.complete(inputs.with("allow_partial", true));
    }

    private static RunRequest inputs(Service service, int rows) {
        return service.prepare(service.amlPolicy(), Transactions.generated(rows).file());
    }
}
