package io.compliancescan.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Puts the resources at the root of this WAR, which is deployed at {@code /api}. */
@ApplicationPath("/")
public class RestApplication extends Application {

    /** Multipart bodies are an extra of the server's REST implementation and have to be asked for. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.provider.classnames", "org.glassfish.jersey.media.multipart.MultiPartFeature");
    }
}
