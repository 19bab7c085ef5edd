package io.compliancescan.api.events;

import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseBroadcaster;
import java.lang.reflect.Type;

/** Makes events that keep their name, their comment and their data, and nothing else. */
final class FakeSse implements Sse {

    @Override
    public OutboundSseEvent.Builder newEventBuilder() {
        return new Draft();
    }

    @Override
    public SseBroadcaster newBroadcaster() {
        throw new UnsupportedOperationException("every client has its own stream");
    }

    private static final class Draft implements OutboundSseEvent.Builder {

        private String name;
        private String comment;
        private Object data;

        @Override
        public Draft id(String id) {
            return this;
        }

        @Override
        public Draft name(String given) {
            name = given;
            return this;
        }

        @Override
        public Draft reconnectDelay(long milliseconds) {
            return this;
        }

        @Override
        public Draft mediaType(MediaType mediaType) {
            return this;
        }

        @Override
        public Draft comment(String given) {
            comment = given;
            return this;
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Draft data(Class type, Object given) {
            return data(given);
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Draft data(GenericType type, Object given) {
            return data(given);
        }

        @Override
        public Draft data(Object given) {
            data = given;
            return this;
        }

        @Override
        public OutboundSseEvent build() {
            return new Event(name, comment, data);
        }
    }

    private record Event(String name, String comment, Object data) implements OutboundSseEvent {

        @Override
        public Class<?> getType() {
            return String.class;
        }

        @Override
        public Type getGenericType() {
            return String.class;
        }

        @Override
        public MediaType getMediaType() {
            return MediaType.TEXT_PLAIN_TYPE;
        }

        @Override
        public Object getData() {
            return data;
        }

        @Override
        public String getId() {
            return "";
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getComment() {
            return comment;
        }

        @Override
        public long getReconnectDelay() {
            return RECONNECT_NOT_SET;
        }

        @Override
        public boolean isReconnectDelaySet() {
            return false;
        }
    }
}
