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
    static final Set<String> BRANCHES = Set.of("AND", "OR", "NOT");

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
            return tooDeep(node);
        }
        List<String> branches = BRANCHES.stream().filter(node::has).sorted().toList();
        if (branches.isEmpty()) {
            return leaf(node, depth);
        }
        if (branches.size() > 1) {
            node.problem("has " + String.join(" and ", branches) + " side by side; put one of them inside the other");
            return Optional.empty();
        }
        node.rejectUnknownKeys(Set.of(branches.get(0)));
        return branch(branches.get(0), node.child(branches.get(0)), depth);
    }

    /** What is read as a combination, such as NOT_IN, is written as one, and must not be too deep to be read again. */
    private static Optional<Condition> leaf(Node node, int depth) {
        Optional<Condition> condition = LeafReader.read(node);
        return condition.isPresent() && depth + levels(condition.get()) - 1 > DEEPEST ? tooDeep(node) : condition;
    }

    private static int levels(Condition condition) {
        if (condition instanceof Not not) {
            return 1 + levels(not.condition());
        }
        return condition instanceof AnyOf ? 2 : 1;
    }

    private static Optional<Condition> tooDeep(Node node) {
        node.problem("is nested deeper than " + DEEPEST + " levels");
        return Optional.empty();
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
