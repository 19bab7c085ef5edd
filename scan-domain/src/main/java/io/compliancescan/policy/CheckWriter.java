package io.compliancescan.policy;

import io.compliancescan.rule.Check;
import io.compliancescan.rule.DormancyCheck;
import io.compliancescan.rule.Population;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.WindowCheck;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes checks so that {@link CheckReader} reads equivalent ones, whatever the rule's type. */
final class CheckWriter {

    private CheckWriter() {}

    static void write(Check check, Map<String, Object> rule) {
        if (check instanceof RecordCheck record) {
            rule.put("conditions", ConditionWriter.write(record.condition()));
            record.threshold().ifPresent(threshold -> rule.put("threshold", threshold));
        } else if (check instanceof WindowCheck window) {
            write(window, rule);
        } else if (check instanceof DormancyCheck dormancy) {
            write(dormancy, rule);
        } else {
            throw new AssertionError(check);
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

    private static void write(Population population, Map<String, Object> rule) {
        population.filter().ifPresent(filter -> rule.put("conditions", ConditionWriter.write(filter)));
        rule.put("group_by", population.groupBy());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
