package io.compliancescan.mapping;

import io.compliancescan.importer.Profiler;
import io.compliancescan.importer.TableProfile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Profiles of files that tests write out. */
final class Profiles {

    private Profiles() {}

    /** The profile of a file of those lines. */
    static TableProfile of(String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return Profiler.profile(() -> new ByteArrayInputStream(bytes));
    }
}
