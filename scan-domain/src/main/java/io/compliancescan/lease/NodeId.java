package io.compliancescan.lease;

import java.util.UUID;

/** One run of the service, on whichever machine. After a restart it is another. */
public record NodeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
