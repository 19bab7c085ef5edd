package io.compliancescan.api.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.api.live.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class EventStreamTest {

    /** What other threads are to do, once they have time. */
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    private final FakeSink sink = new FakeSink();
    private final EventStream stream = new EventStream(sink, new FakeSse(), waiting::add, "");

    @Test
    void everyChangeIsToldOnceAndTheLastOneEndsTheStream() {
        assertThat(see("a")).isTrue();
        assertThat(see("a")).isTrue();
        assertThat(see("b")).isTrue();
        assertThat(stream.look(Optional.of(snapshot("c", true)))).isFalse();
        work();

        assertThat(sink.received()).containsExactly("progress a", "progress b", "done c");
        assertThat(sink.isClosed()).isTrue();
    }

    @Test
    void nothingIsWrittenByTheThreadThatLooks() {
        stream.look(Optional.of(snapshot("a", false)));

        assertThat(sink.received()).isEmpty();
    }

    @Test
    void aSlowClientMissesWhatIsInBetweenAndNotTheEnd() {
        stream.look(Optional.of(snapshot("a", false)));
        stream.look(Optional.of(snapshot("b", false)));
        stream.look(Optional.of(snapshot("c", true)));
        work();

        assertThat(sink.received()).containsExactly("done c");
        assertThat(sink.isClosed()).isTrue();
    }

    @Test
    void whatAClientKnowsIsNotToldAgain() {
        String known = snapshot("a", false).version();
        EventStream resumed = new EventStream(sink, new FakeSse(), waiting::add, known);

        resumed.look(Optional.of(snapshot("a", false)));
        resumed.look(Optional.of(snapshot("b", false)));
        work();

        assertThat(sink.received()).containsExactly("progress b");
    }

    @Test
    void aClientThatIsGoneIsLeftOut() {
        see("a");
        sink.breakOff();
        see("b");

        assertThat(sink.isClosed()).isTrue();
        assertThat(see("c")).isFalse();
        assertThat(sink.received()).containsExactly("progress a");
    }

    @Test
    void aScanThatWasRemovedEndsTheStream() {
        see("a");

        assertThat(stream.look(Optional.empty())).isFalse();
        work();

        assertThat(sink.isClosed()).isTrue();
    }

    private boolean see(String content) {
        boolean goesOn = stream.look(Optional.of(snapshot(content, false)));
        work();
        return goesOn;
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private static Snapshot snapshot(String content, boolean ended) {
        return Snapshot.of(content.getBytes(StandardCharsets.UTF_8), ended);
    }
}
