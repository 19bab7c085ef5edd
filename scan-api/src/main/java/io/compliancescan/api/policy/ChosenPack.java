package io.compliancescan.api.policy;

import io.compliancescan.api.json.JsonBody;
import io.compliancescan.pack.Packs;
import io.compliancescan.policy.PolicyDraft;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pack that a body asks for, or the part of it whose categories it selects. */
public final class ChosenPack {

    private static final String CATEGORIES = "selected_categories";

    private ChosenPack() {}

    /**
     * Takes note of a problem, in the body, where it asks for what there is not.
     *
     * @param field that names the pack
     * @return empty when there is a problem
     */
    public static Optional<PolicyDraft> read(JsonBody body, String field) {
        Optional<String> name = body.requiredText(field);
        Optional<PolicyDraft> pack = name.flatMap(Packs::find);
        if (name.isPresent() && pack.isEmpty()) {
            body.problem(field, "must name a pack. Use one of: " + String.join(", ", Packs.names()) + ".");
        }
        return pack.flatMap(whole -> selected(body, whole));
    }

    private static Optional<PolicyDraft> selected(JsonBody body, PolicyDraft pack) {
        if (body.value(CATEGORIES).isEmpty()) {
            return Optional.of(pack);
        }
        List<?> wanted = body.list(CATEGORIES);
        Set<String> known = pack.categories();
        Set<String> chosen = new LinkedHashSet<>();
        for (int place = 0; place < wanted.size(); place++) {
            if (wanted.get(place) instanceof String category && known.contains(category)) {
                chosen.add(category);
            } else {
                body.problem(CATEGORIES + "/" + place, "must be a category of the pack. " + list(known));
            }
        }
        if (wanted.isEmpty() && body.value(CATEGORIES).orElseThrow() instanceof List) {
            body.problem(CATEGORIES, "must name at least one category, or be left out for all. " + list(known));
        }
        return Optional.of(chosen).filter(some -> !some.isEmpty()).map(pack::ofCategories);
    }

    private static String list(Set<String> categories) {
        return "It has: " + String.join(", ", categories) + ".";
    }
}
