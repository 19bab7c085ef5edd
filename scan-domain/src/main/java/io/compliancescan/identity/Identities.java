package io.compliancescan.identity;

import java.util.UUID;

/** Where new identities come from. Passed in, so that tests can foresee them. */
@FunctionalInterface
public interface Identities {

    /** A UUID nobody has had before. Later ones sort after earlier ones, which keeps indexes compact. */
    UUID next();
}
