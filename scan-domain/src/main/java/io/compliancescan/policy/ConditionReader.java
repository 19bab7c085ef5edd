package io.compliancescan.policy;

import io.compliancescan.condition.AllOf;
import io.compliancescan.condition.AnyOf;
import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Not;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads a tree of conditions: {@code AND}, {@code OR}, {@code NOT}, and leaves with a field and an operator. */
final class ConditionReader {

    private static final int DEEPEST = 64;
    private static final Set<String> BRANCHES = Set.of("AND", "OR", "NOT");

    private ConditionReader() {}

    /** The condition at that place, or empty when there are problems. */
    static Optional<Condition> read(Node node) {
        return read(node, 1);
    }

    private static Optional<Condition> read(Node node, int depth) {
        if (!node.isObject()) {
            node.problem("must be a condition: an object with AND, OR, NOT, or field and operator");
            return Optional.empty();
        }
        if (depth > DEEPEST) {
            node.problem("is nested deeper than " + DEEPEST + " levels");
            return Optional.empty();
        }
        List<String> branches = BRANCHES.stream().filter(node::has).sorted().toList();
        if (branches.isEmpty()) {
            return LeafReader.read(node);
        }
        node.rejectUnknownKeys(Set.of(branches.get(0)));
        return branch(branches.get(0), node.child(branches.get(0)), depth);
    }

    private static Optional<Condition> branch(String kind, Node node, int depth) {
        if (kind.equals("NOT")) {
            return read(node, depth + 1).map(Not::new);
        }
        List<Node> items = node.items("condition");
        List<Condition> parts = items.stream()
                .map(item -> read(item, depth + 1).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        if (parts.isEmpty() || parts.size() < items.size()) {
            return Optional.empty();
        }
        return Optional.of(kind.equals("AND") ? new AllOf(parts) : new AnyOf(parts));
    }
}
