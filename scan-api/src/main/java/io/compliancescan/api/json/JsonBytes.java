package io.compliancescan.api.json;

import java.nio.charset.StandardCharsets;

/** Answers as the bytes that go over the wire, for those that are sent more than once. */
public final class JsonBytes {

    private JsonBytes() {}

    /** The answer as JSON in UTF-8. */
    public static byte[] of(Object answer) {
        return JsonConfig.JSONB.toJson(answer).getBytes(StandardCharsets.UTF_8);
    }
}
