package io.compliancescan.policy;

import io.compliancescan.rule.Check;
import io.compliancescan.rule.DormancyCheck;
import io.compliancescan.rule.FlowCheck;
import io.compliancescan.rule.Population;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.Way;
import io.compliancescan.rule.WindowCheck;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes checks so that {@link CheckReader} reads the same ones. */
final class CheckWriter {

    private CheckWriter() {}

    /**
     * @throws IllegalArgumentException if the rule looks at single records and its type says otherwise, which no document
     *     can do
     */
    static void write(Rule rule, Map<String, Object> document) {
        Check check = rule.check();
        if (check instanceof RecordCheck record) {
            requireRecordType(rule.type());
            document.put("conditions", ConditionWriter.write(record.condition()));
            record.threshold().ifPresent(threshold -> document.put("threshold", threshold));
        } else if (check instanceof WindowCheck window) {
            write(window, document);
        } else if (check instanceof DormancyCheck dormancy) {
            write(dormancy, document);
        } else if (check instanceof FlowCheck flow) {
            write(flow, document);
        } else {
            throw new AssertionError(check);
        }
    }

    private static void requireRecordType(String type) {
        if (Preset.ofType(type).isPresent() || Preset.isDormancy(type)) {
            throw new IllegalArgumentException("a rule of type " + type + " does not look at single records");
        }
    }

    private static void write(WindowCheck check, Map<String, Object> rule) {
        write(check.population(), rule);
        Map<String, Object> aggregate = new LinkedHashMap<>();
        aggregate.put("function", word(check.measure().function()));
        check.measure().field().ifPresent(field -> aggregate.put("field", field));
        aggregate.put("operator", check.limit().operator().symbol());
        aggregate.put("minimum_count", check.limit().minimumCount());
        rule.put("aggregate", aggregate);
        rule.put("threshold", check.limit().value());
        check.window().length().ifPresent(length -> rule.put("time_window", Durations.write(length)));
        rule.put("window_mode", word(check.window().mode()));
    }

    private static void write(DormancyCheck check, Map<String, Object> rule) {
        write(check.population(), rule);
        Map<String, Object> dormancy = new LinkedHashMap<>();
        dormancy.put("silence", Durations.write(check.silence()));
        dormancy.put("within", Durations.write(check.within()));
        dormancy.put("activity", ConditionWriter.write(check.activity()));
        rule.put("dormancy", dormancy);
    }

    private static void write(FlowCheck check, Map<String, Object> rule) {
        Map<String, Object> flow = new LinkedHashMap<>();
        flow.put("in", check.in().stream().map(CheckWriter::write).toList());
        flow.put("out", check.out().stream().map(CheckWriter::write).toList());
        flow.put("field", check.field());
        flow.put("minimum", check.limit().minimum());
        rule.put("flow", flow);
        rule.put("threshold", check.limit().share());
        check.window().length().ifPresent(length -> rule.put("time_window", Durations.write(length)));
    }

    private static Map<String, Object> write(Way way) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("party", way.party());
        way.filter().ifPresent(filter -> document.put("conditions", ConditionWriter.write(filter)));
        return document;
    }

    private static void write(Population population, Map<String, Object> rule) {
        population.filter().ifPresent(filter -> rule.put("conditions", ConditionWriter.write(filter)));
        rule.put("group_by", population.groupBy());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
