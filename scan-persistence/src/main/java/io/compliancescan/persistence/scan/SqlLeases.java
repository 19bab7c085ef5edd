package io.compliancescan.persistence.scan;

import io.compliancescan.lease.Lease;
import io.compliancescan.lease.Leases;
import io.compliancescan.lease.NodeId;
import io.compliancescan.lease.WaitingScan;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    private static final String FREE =
            "state IN ('pending', 'running')" + " AND (lease_until IS NULL OR lease_until <= UTC_TIMESTAMP(3))";

    private static final String WAITING =
            "SELECT id, record_count FROM scan WHERE " + FREE + " ORDER BY created_at, id";

    private static final String FIND = "SELECT organisation_id, lease_token, attempts FROM scan WHERE id = ? AND "
            + FREE + " FOR UPDATE SKIP LOCKED";

    private static final String TERM =
            "lease_until = UTC_TIMESTAMP(3) + INTERVAL " + Leases.TERM.toMillis() * 1_000 + " MICROSECOND";

    private static final String TAKE = "UPDATE scan SET lease_node = ?, " + TERM
            + ", lease_token = lease_token + 1, attempts = attempts + 1 WHERE id = ?";

    private static final String OWN = " WHERE id = ? AND lease_node = ? AND lease_token = ?";

    private static final String HELD = OWN + " AND state IN ('pending', 'running')";

    private static final String HOLDS = "SELECT COUNT(*) FROM scan" + HELD;

    private static final String RENEW = "UPDATE scan SET " + TERM + HELD;

    private static final String RENEW_AT_ONCE = "SET STATEMENT innodb_lock_wait_timeout = 0 FOR " + RENEW;

    private static final String ADVANCE = "UPDATE scan SET attempts = 1, " + TERM + HELD;

    private static final String GIVE_BACK =
            "UPDATE scan SET lease_node = NULL, lease_until = NULL," + " attempts = GREATEST(attempts - 1, 0)" + OWN;

    private static final String POSTPONE = "UPDATE scan SET lease_node = NULL,"
            + " lease_until = UTC_TIMESTAMP(3) + INTERVAL ? MICROSECOND" + HELD + " AND attempts < "
            + Lease.MOST_ATTEMPTS;

    private static final int LOCK_WAIT_TIMEOUT = 1205;

    private final EntityManager entities;

    @Inject
    SqlLeases(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional
    public List<WaitingScan> waiting() {
        return rows(WAITING, List.of(), row -> new WaitingScan(id(row.getString(1)), row.getLong(2)));
    }

    @Override
    @Transactional
    public Optional<Lease> take(ScanId scan, NodeId node) {
        Optional<Lease> lease = rows(
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
        lease.ifPresent(taken -> update(TAKE, List.of(node.toString(), scan.toString())));
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
        try (var statement = prepared(RENEW_AT_ONCE, key(List.of(), lease))) {
            return statement.executeUpdate() > 0;
        } catch (SQLException e) {
            if (e.getErrorCode() == LOCK_WAIT_TIMEOUT) {
                return true;
            }
            throw failed(e);
        }
    }

    @Override
    @Transactional
    public boolean holds(Lease lease) {
        return rows(HOLDS, key(List.of(), lease), row -> row.getInt(1)).contains(1);
    }

    /** Renews first: the database only ends those idle transactions soon that have changed something. */
    @Override
    @Transactional(TxType.MANDATORY)
    public Optional<Scan> lock(Lease lease) {
        return update(RENEW, key(List.of(), lease)) == 0 ? Optional.empty() : leased(lease);
    }

    private Optional<Scan> leased(Lease lease) {
        return entities.createNamedQuery(ScanEntity.LEASED, ScanEntity.class)
                .setParameter("id", lease.scan().toString())
                .setParameter("organisation", lease.organisation().value())
                .setParameter("node", lease.node().toString())
                .setParameter("token", lease.token())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(ScanEntity::toDomain)
                .findFirst();
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void advanced(Lease lease) {
        update(ADVANCE, key(List.of(), lease));
    }

    @Override
    @Transactional
    public void giveBack(Lease lease) {
        update(GIVE_BACK, key(List.of(), lease));
    }

    @Override
    @Transactional
    public boolean postpone(Lease lease, Duration pause) {
        return update(POSTPONE, key(List.of(pause.toMillis() * 1_000), lease)) > 0;
    }

    /** The parameters of {@link #HELD}, after others. */
    private static List<Object> key(List<Object> others, Lease lease) {
        List<Object> parameters = new ArrayList<>(others);
        parameters.addAll(List.of(lease.scan().toString(), lease.node().toString(), lease.token()));
        return parameters;
    }

    private int update(String sql, List<Object> parameters) {
        try (var statement = prepared(sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private <T> List<T> rows(String sql, List<Object> parameters, RowReader<T> reader) {
        try (var statement = prepared(sql, parameters);
                var rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private PreparedStatement prepared(String sql, List<Object> parameters) throws SQLException {
        entities.flush();
        var statement = entities.unwrap(Connection.class).prepareStatement(sql);
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
        return statement;
    }

    private static PersistenceException failed(SQLException e) {
        return new PersistenceException("Leases could not be read or written.", e);
    }

    private static ScanId id(String text) {
        return new ScanId(UUID.fromString(text));
    }

    /** Reads one row. */
    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
