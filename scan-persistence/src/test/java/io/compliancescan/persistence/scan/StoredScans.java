package io.compliancescan.persistence.scan;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.ScanFixture;
import io.compliancescan.scan.ComplianceScore;
import io.compliancescan.scan.RuleResult;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanDelta;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.ScanResult;
import io.compliancescan.scan.Scans;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** The scans of a database; what is written is committed at once, and nothing is remembered between two calls. */
final class StoredScans {

    /** When scans end. */
    static final Instant END = ScanFixture.NOW.plusMillis(4_321);

    private final Database database;

    StoredScans(Database database) {
        this.database = database;
    }

    void add(Scan scan) {
        write(scans -> scans.add(scan));
    }

    void save(Scan scan) {
        write(scans -> scans.save(scan));
    }

    Optional<Scan> find(OrganisationId organisation, Scan scan) {
        return read(scans -> scans.find(organisation, scan.id()));
    }

    List<RuleResult> results(Scan scan) {
        return read(scans -> scans.results(scan.id()));
    }

    List<Scan> list(Function<Scans, List<Scan>> work) {
        return read(work);
    }

    long count(Function<Scans, Long> work) {
        return read(work);
    }

    void write(Consumer<Scans> work) {
        database.commit(entities -> work.accept(new JpaScans(entities)));
    }

    private <T> T read(Function<Scans, T> work) {
        return database.read(entities -> work.apply(new JpaScans(entities)));
    }

    /** The end of a pending scan. */
    static Scan completed(Scan pending, Optional<ScanDelta> delta) {
        Scan done = pending.running();
        while (done.progress().processed() < done.progress().total()) {
            done = done.ruleFinished();
        }
        var score = new ComplianceScore(new BigDecimal("87.50"));
        return done.completed(new ScanResult(Long.MAX_VALUE, score, delta, ScanFixture.SHA), END);
    }

    static ScanDelta delta() {
        return new ScanDelta(0, Long.MAX_VALUE, 18, new ScanId(UUID.randomUUID()));
    }
}
