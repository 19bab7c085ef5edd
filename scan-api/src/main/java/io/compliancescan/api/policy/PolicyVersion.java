package io.compliancescan.api.policy;

import io.compliancescan.api.version.Version;
import io.compliancescan.policy.Policy;

/** What the {@code ETag} of a policy names: its version, so that whoever edits can say what they have seen. */
final class PolicyVersion {

    private PolicyVersion() {}

    static Version of(Policy policy) {
        return Version.of(policy.version());
    }
}
