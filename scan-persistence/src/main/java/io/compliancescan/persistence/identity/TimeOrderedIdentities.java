package io.compliancescan.persistence.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import io.compliancescan.identity.Identities;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** UUIDs of version 7. Those made within one millisecond ascend as well. */
@ApplicationScoped
class TimeOrderedIdentities implements Identities {

    @Override
    public UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
