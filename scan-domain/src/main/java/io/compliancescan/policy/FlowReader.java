package io.compliancescan.policy;

import io.compliancescan.condition.Condition;
import io.compliancescan.rule.Check;
import io.compliancescan.rule.FlowCheck;
import io.compliancescan.rule.FlowLimit;
import io.compliancescan.rule.Way;
import io.compliancescan.rule.Window;
import io.compliancescan.rule.WindowMode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a rule asks of what passes through parties. */
final class FlowReader {

    static final Set<String> FLOW_KEYS = Set.of("in", "out", "field", "minimum");
    static final Set<String> WAY_KEYS = Set.of("party", "conditions");

    /** What says nothing to a rule that says with {@code flow} which records come and go. */
    static final List<String> UNUSED = List.of("conditions", "group_by", "aggregate", "dormancy", "window_mode");

    private FlowReader() {}

    /** @param rule has a {@code flow} */
    static Optional<Check> read(Node rule) {
        rule.rejectUnused(
                "the rule looks at what passes through parties; say with \"flow\" which records come and go",
                UNUSED.toArray(String[]::new));
        Node flow = rule.child("flow");
        if (!flow.isObject()) {
            flow.problem("must be an object with in, out and field");
            return Optional.empty();
        }
        flow.rejectUnknownKeys(FLOW_KEYS);
        Optional<List<Way>> in = ways(flow.child("in"));
        Optional<List<Way>> out = ways(flow.child("out"));
        Optional<String> field = flow.child("field").text();
        Optional<FlowLimit> limit = limit(rule.child("threshold"), flow.child("minimum"));
        Optional<Window> window = window(rule.child("time_window"));
        return in.flatMap(i -> out.flatMap(
                o -> field.flatMap(f -> limit.flatMap(l -> window.map(w -> new FlowCheck(i, o, f, l, w))))));
    }

    /** Empty when there are problems. */
    private static Optional<List<Way>> ways(Node list) {
        List<Node> items = list.items("way, an object with party and conditions");
        List<Way> ways = items.stream().flatMap(item -> way(item).stream()).toList();
        return ways.isEmpty() || ways.size() < items.size() ? Optional.empty() : Optional.of(ways);
    }

    private static Optional<Way> way(Node node) {
        if (!node.isObject()) {
            node.problem("must be an object with party and, if not all records are meant, conditions");
            return Optional.empty();
        }
        node.rejectUnknownKeys(WAY_KEYS);
        Optional<String> party = node.child("party").text();
        if (!node.has("conditions")) {
            return party.map(p -> new Way(p, Optional.empty()));
        }
        Optional<Condition> filter = ConditionReader.read(node.child("conditions"));
        return party.flatMap(p -> filter.map(f -> Way.of(p, f)));
    }

    private static Optional<FlowLimit> limit(Node threshold, Node minimum) {
        Optional<BigDecimal> share = threshold.numberIfAny().filter(FlowLimit::isShare);
        if (share.isEmpty()) {
            threshold.problem(
                    "must be the share that is passed on at least, a number above 0 and at most 1 with at most "
                            + "four decimals, such as 0.9");
        }
        Optional<BigDecimal> least =
                minimum.present() ? minimum.numberIfAny().filter(m -> m.signum() >= 0) : Optional.of(BigDecimal.ZERO);
        if (least.isEmpty()) {
            minimum.problem("must be a number that is not below 0");
        }
        return share.flatMap(s -> least.map(m -> new FlowLimit(s, m)));
    }

    private static Optional<Window> window(Node node) {
        if (!node.present()) {
            return Optional.of(new Window(Optional.empty(), WindowMode.ROLLING));
        }
        Optional<Duration> length = CheckReader.positive(node);
        return length.map(Window::rolling);
    }
}
