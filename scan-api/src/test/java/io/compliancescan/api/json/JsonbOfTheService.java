package io.compliancescan.api.json;

import jakarta.json.bind.Jsonb;

/** JSON as the service writes it, for tests. */
public final class JsonbOfTheService {

    private JsonbOfTheService() {}

    public static Jsonb get() {
        return new JsonConfig().getContext(Object.class);
    }
}
