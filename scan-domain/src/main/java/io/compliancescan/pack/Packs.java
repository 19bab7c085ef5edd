package io.compliancescan.pack;

import io.compliancescan.policy.PolicyDraft;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The packs there are, by name. */
public final class Packs {

    private static final Map<String, Supplier<PolicyDraft>> BY_NAME =
            Map.of(AmlPack.NAME, AmlPack::policy, GdprPack.NAME, GdprPack::policy, Soc2Pack.NAME, Soc2Pack::policy);

    private Packs() {}

    /** The names that {@link #find} knows. */
    public static Set<String> names() {
        return new TreeSet<>(BY_NAME.keySet());
    }

    /** The pack of that name, or empty. */
    public static Optional<PolicyDraft> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name)).map(Supplier::get);
    }
}
