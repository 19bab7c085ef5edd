package io.compliancescan.persistence.violation;

import io.compliancescan.condition.Exists;
import io.compliancescan.confidence.Precision;
import io.compliancescan.finding.Finding;
import io.compliancescan.finding.Findings;
import io.compliancescan.finding.RecordNumbers;
import io.compliancescan.persistence.Database;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.Violations;
import io.compliancescan.violation.Signature;
import io.compliancescan.violation.Violation;
import io.compliancescan.violation.ViolationFilter;
import io.compliancescan.violation.ViolationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The violations of a database; every call is a transaction of its own. */
final class StoredViolations {

    /** The first id that is given to a violation; each later one is greater by one. */
    static final UUID FIRST_ID = new UUID(0x0190_0000_0000_7000L, 1);

    private final Database database;
    private long ids;

    StoredViolations(Database database) {
        this.database = database;
    }

    void add(Scan scan, int ruleNumber, List<Finding> findings) {
        add(scan, ruleNumber, rule("r", Severity.HIGH), findings);
    }

    void add(Scan scan, int ruleNumber, Rule rule, List<Finding> findings) {
        write(violations -> violations.add(scan, ruleNumber, rule, Findings.of(findings), Precision.UNKNOWN));
    }

    List<Violation> all(Scan scan) {
        return read(violations -> {
            List<Violation> all = new ArrayList<>();
            violations.forEach(scan.id(), all::add);
            return all;
        });
    }

    List<Violation> page(Scan scan, int offset, int most) {
        return page(scan, ViolationFilter.NONE, offset, most);
    }

    List<Violation> page(Scan scan, ViolationFilter filter, int offset, int most) {
        return read(violations -> violations.page(scan.id(), filter, offset, most));
    }

    long count(Scan scan, ViolationFilter filter) {
        return read(violations -> violations.count(scan.id(), filter));
    }

    Optional<Violation> find(Scan scan, ViolationId id) {
        return read(violations -> violations.find(scan.id(), id));
    }

    Map<Signature, Long> signatures(Scan scan) {
        return read(violations -> violations.signatures(scan.id()));
    }

    void write(Consumer<Violations> work) {
        database.commit(entities -> work.accept(new SqlViolations(entities, this::nextId)));
    }

    private <T> T read(Function<Violations, T> work) {
        return database.inTransaction(entities -> work.apply(new SqlViolations(entities, this::nextId)));
    }

    private UUID nextId() {
        return new UUID(FIRST_ID.getMostSignificantBits(), ++ids);
    }

    static Rule rule(String id, Severity severity) {
        var check = new RecordCheck(new Exists("amount"), Optional.empty());
        return new Rule(
                new RuleId(id), "Rule", "", "record", Optional.empty(), severity, check, Rule.Source.NONE, true);
    }

    static Finding finding(String account) {
        return new Finding(
                account,
                RecordNumbers.of(7),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
    }

    /** Findings on accounts that are numbered from 0. */
    static List<Finding> findings(String account, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> finding(account + " " + number))
                .toList();
    }
}
