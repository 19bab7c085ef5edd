package io.compliancescan.persistence.scan;

import io.compliancescan.lease.Lease;
import io.compliancescan.lease.Leases;
import io.compliancescan.lease.NodeId;
import io.compliancescan.lease.WaitingScan;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.column.Rows;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.Scans;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps leases in the rows of the scans. A row that somebody is changing is not waited for: whoever changes a scan that is
 * under way holds its lease, whatever the clock says.
 */
@Dependent
class SqlLeases implements Leases {

    private static final String UNFINISHED = "state IN ('pending', 'running')";

    private static final String FREE = UNFINISHED + " AND (lease_until IS NULL OR lease_until <= UTC_TIMESTAMP(3))";

    private static final String WAITING =
            "SELECT id, record_count FROM scan WHERE " + FREE + " ORDER BY created_at, id";

    private static final String FIND = "SELECT organisation_id, lease_token, attempts FROM scan WHERE id = ? AND "
            + FREE + " FOR UPDATE SKIP LOCKED";

    private static final String TERM =
            "lease_until = UTC_TIMESTAMP(3) + INTERVAL " + Leases.TERM.toMillis() * 1_000 + " MICROSECOND";

    private static final String TAKE = "UPDATE scan SET lease_node = ?, " + TERM
            + ", lease_token = lease_token + 1, attempts = attempts + 1 WHERE id = ?";

    private static final String OWN = " WHERE id = ? AND lease_node = ? AND lease_token = ?";

    private static final String HELD = OWN + " AND " + UNFINISHED;

    private static final String HOLDS = "SELECT COUNT(*) FROM scan" + HELD;

    private static final String RENEW = "UPDATE scan SET " + TERM + HELD;

    private static final String LOCK_AT_ONCE = "SELECT id FROM scan" + HELD + " FOR UPDATE SKIP LOCKED";

    private static final String ADVANCE = "UPDATE scan SET attempts = 1, " + TERM + HELD;

    private static final String GIVE_BACK =
            "UPDATE scan SET lease_node = NULL, lease_until = NULL, attempts = GREATEST(attempts - 1, 0)" + OWN;

    private static final String POSTPONE = "UPDATE scan SET lease_node = NULL,"
            + " lease_until = UTC_TIMESTAMP(3) + INTERVAL ? MICROSECOND" + HELD + " AND attempts < "
            + Lease.MOST_ATTEMPTS;

    private final Rows rows;
    private final Scans scans;

    @Inject
    SqlLeases(EntityManager entities, Scans scans) {
        this.rows = new Rows(entities, "leases");
        this.scans = scans;
    }

    @Override
    @Transactional
    public List<WaitingScan> waiting() {
        return rows.list(
                WAITING,
                List.of(),
                row -> new WaitingScan(new ScanId(UUID.fromString(row.getString(1))), row.getLong(2)));
    }

    @Override
    @Transactional
    public Optional<Lease> take(ScanId scan, NodeId node) {
        Optional<Lease> lease = rows
                .list(
                        FIND,
                        List.of(scan.toString()),
                        row -> new Lease(
                                new OrganisationId(row.getString(1)),
                                scan,
                                node,
                                row.getLong(2) + 1,
                                row.getInt(3) + 1))
                .stream()
                .findFirst();
        lease.ifPresent(taken -> rows.update(TAKE, List.of(node.toString(), scan.toString())));
        return lease;
    }

    @Override
    @Transactional
    public Set<Lease> renew(Set<Lease> held) {
        Set<Lease> renewed = new HashSet<>(held);
        renewed.removeIf(lease -> !renew(lease));
        return renewed;
    }

    private boolean renew(Lease lease) {
        boolean locked = !rows.list(LOCK_AT_ONCE, key(lease), row -> true).isEmpty();
        return locked ? rows.update(RENEW, key(lease)) > 0 : holds(lease);
    }

    @Override
    @Transactional
    public boolean holds(Lease lease) {
        return rows.number(HOLDS, key(lease)) > 0;
    }

    /** Renews first: the database only ends those idle transactions soon that have changed something. */
    @Override
    @Transactional(TxType.MANDATORY)
    public Optional<Scan> lock(Lease lease) {
        return rows.update(RENEW, key(lease)) == 0 ? Optional.empty() : scans.lock(lease.organisation(), lease.scan());
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void advanced(Lease lease) {
        rows.update(ADVANCE, key(lease));
    }

    @Override
    @Transactional
    public void giveBack(Lease lease) {
        rows.update(GIVE_BACK, key(lease));
    }

    @Override
    @Transactional
    public boolean postpone(Lease lease, Duration pause) {
        List<Object> parameters = new ArrayList<>(List.of(pause.toMillis() * 1_000));
        parameters.addAll(key(lease));
        return rows.update(POSTPONE, parameters) > 0;
    }

    /** The parameters of {@link #OWN}. */
    private static List<Object> key(Lease lease) {
        return List.of(lease.scan().toString(), lease.node().toString(), lease.token());
    }
}
