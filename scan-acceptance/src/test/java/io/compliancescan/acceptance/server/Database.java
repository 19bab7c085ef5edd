package io.compliancescan.acceptance.server;

import io.compliancescan.mariadb.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The database of a service, seen from behind the service's back.
 *
 * @param address where it is
 */
public record Database(DatabaseAddress address) {

    private static final String OF_RULE = "scan_rule p ON p.scan_id = c.scan_id AND p.number = c.rule_number";

    private static final String OF_VIOLATION = "violation p ON p.scan_id = c.scan_id AND p.rule_number = c.rule_number"
            + " AND p.violation_number = c.violation_number";

    private static final int NO_SUCH_THREAD = 1094;

    /** How many violations of each rule of a scan are stored, by rule. */
    public Map<String, Long> violationsByRule(String scanId) {
        Map<String, Long> counts = new TreeMap<>();
        violations(scanId).forEach(violation -> counts.merge(violation.ruleId(), 1L, Long::sum));
        return counts;
    }

    /** The accounts that broke a rule, once for each violation, in order. */
    public List<String> accountsThatBroke(String ruleId, String scanId) {
        return violations(scanId).stream()
                .filter(violation -> violation.ruleId().equals(ruleId))
                .map(StoredViolation::account)
                .sorted()
                .toList();
    }

    /** Every stored violation of a scan: what was found, without what differs from scan to scan. */
    public List<StoredViolation> violations(String scanId) {
        return query(
                "SELECT rule_id, account, records, amount, measured FROM violation WHERE scan_id = ?"
                        + " ORDER BY rule_number, violation_number",
                scanId,
                row -> new StoredViolation(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
    }

    /** What became of each rule of a scan, in the order of the policy. */
    public List<String> ruleStatuses(String scanId) {
        return query("SELECT status FROM scan_rule WHERE scan_id = ? ORDER BY number", scanId, row -> row.getString(1));
    }

    /** The samples of personal data that are stored of an upload, one text for each finding. */
    public List<String> personalDataSamples(String uploadId) {
        return query("SELECT samples FROM pii_finding WHERE upload_id = ?", uploadId, row -> row.getString(1));
    }

    /** Of what no scan writes, table by table: the sum of all that is in it. */
    public Map<String, String> checksums() {
        Map<String, String> sums = new TreeMap<>();
        for (String table : List.of(
                "policy",
                "policy_version",
                "upload",
                "upload_content",
                "upload_chunk",
                "column_mapping",
                "remembered_mapping",
                "pii_finding",
                "review",
                "reviewed_violation",
                "audit")) {
            // Tables have no parameters.
            sums.put(
                    table,
                    query("CHECKSUM TABLE " + table, row -> row.getString(2)).get(0));
        }
        return sums;
    }

    /** The digest of the result of a completed scan. */
    public String digest(String scanId) {
        return one("SELECT digest FROM scan WHERE id = ?", scanId, row -> row.getString(1));
    }

    /** How many statements that insert the server has run since it was started, however many rows each of them had. */
    public long insertStatements() {
        return one("SHOW GLOBAL STATUS LIKE ?", "Com_insert", row -> row.getLong(2));
    }

    /** How many uploads are kept under a name. */
    public int uploadsNamed(String fileName) {
        return query("SELECT id FROM upload WHERE file_name = ?", fileName, row -> row.getString(1))
                .size();
    }

    /** How many times bytes of that hash are kept. */
    public int contentsOf(String sha256) {
        return query("SELECT id FROM upload_content WHERE sha256 = ?", sha256, row -> row.getString(1))
                .size();
    }

    /** Takes the bytes of an upload away, and of all others that have the same, as a careless operator might. */
    public void loseFileOf(String uploadId) {
        try (Connection connection = connect();
                PreparedStatement delete = connection.prepareStatement("DELETE FROM upload_chunk"
                        + " WHERE content_id = (SELECT content_id FROM upload WHERE id = ?)")) {
            delete.setString(1, uploadId);
            if (delete.executeUpdate() == 0) {
                throw new AssertionError("There was nothing to lose of upload " + uploadId);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Makes a completed scan a failed one, which has violations all the same. */
    public void pretendFailed(String scanId) {
        try (Connection connection = connect();
                PreparedStatement update = connection.prepareStatement("UPDATE scan SET state = 'failed',"
                        + " failure_reason = 'Pretended.', violation_count = NULL, score = NULL, digest = NULL"
                        + " WHERE id = ?")) {
            update.setString(1, scanId);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Does something while somebody else is about to take a key of a run. */
    public <T> T whileTaken(String key, Supplier<T> deed) {
        try (Connection connection = connect();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO keyed_run VALUES ('default', ?, REPEAT('0', 64), UUID(), NOW() + INTERVAL 1 DAY)")) {
            connection.setAutoCommit(false);
            insert.setString(1, key);
            insert.executeUpdate();
            T result = deed.get();
            connection.rollback();
            return result;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Does something while the database refuses to keep mappings in one time zone, as late as it can. */
    public <T> T whileMappingsAreRefused(String timeZone, Supplier<T> deed) {
        execute("CREATE TRIGGER refuse_mappings BEFORE INSERT ON column_mapping FOR EACH ROW" + " IF NEW.time_zone = '"
                + timeZone + "' THEN SIGNAL SQLSTATE '45000'; END IF");
        try {
            return deed.get();
        } finally {
            execute("DROP TRIGGER refuse_mappings");
        }
    }

    private void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Does something while a scan is kept from going on: everybody can read its row, nobody can change it. */
    public <T> T whileHeld(String scanId, Supplier<T> deed) {
        try (Connection connection = connect();
                PreparedStatement lock = connection.prepareStatement("SELECT id FROM scan WHERE id = ? FOR UPDATE")) {
            connection.setAutoCommit(false);
            lock.setString(1, scanId);
            lock.executeQuery();
            T result = deed.get();
            connection.rollback();
            return result;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** How many connections of the service wait for a lock that another one holds. */
    public long waitingForLocks() {
        return one(
                "SELECT COUNT(*) FROM information_schema.processlist"
                        + " WHERE command <> 'Sleep' AND id <> CONNECTION_ID() AND info RLIKE ?",
                "FOR UPDATE$|^UPDATE scan ",
                row -> row.getLong(1));
    }

    /** Which node works on the scan. */
    public String nodeOf(String scanId) {
        return one("SELECT lease_node FROM scan WHERE id = ?", scanId, row -> row.getString(1));
    }

    /** How often a node has taken the scan. */
    public long leasesOf(String scanId) {
        return one("SELECT lease_token FROM scan WHERE id = ?", scanId, row -> row.getLong(1));
    }

    /** Whether the scan has ended. */
    public boolean hasEnded(String scanId) {
        return query("SELECT ended_at FROM scan WHERE id = ? AND ended_at IS NOT NULL", scanId, row -> 1)
                .contains(1);
    }

    /** How many reviews of a scan there are. */
    public long reviewsOf(String scanId) {
        return one("SELECT COUNT(*) FROM review WHERE scan_id = ?", scanId, row -> row.getLong(1));
    }

    /** How many rows there are without those that they belong to: of a scan, and of what is kept of reviews and cases. */
    public long orphansOf(String scanId) {
        return orphans("violation", OF_RULE, scanId)
                + orphans("review_tally", OF_RULE, scanId)
                + orphans("reviewed_violation", OF_VIOLATION, scanId)
                + orphans("case_violation", OF_VIOLATION, scanId);
    }

    private long orphans(String children, String parents, String scanId) {
        return one(
                "SELECT COUNT(*) FROM " + children + " c LEFT JOIN " + parents
                        + " WHERE c.scan_id = ? AND p.scan_id IS NULL",
                scanId,
                row -> row.getLong(1));
    }

    /** Ends every connection of the service, in the middle of whatever it does. */
    public void cutConnections() {
        query(
                        "SELECT id FROM information_schema.processlist WHERE user = ? AND id <> CONNECTION_ID()",
                        address.user(),
                        row -> row.getLong(1))
                .forEach(this::cut);
    }

    /** One that has gone by itself meanwhile is none that could be cut. */
    private void cut(long connection) {
        try {
            execute("KILL CONNECTION " + connection);
        } catch (AssertionError e) {
            if (!(e.getCause() instanceof SQLException gone) || gone.getErrorCode() != NO_SUCH_THREAD) {
                throw e;
            }
        }
    }

    /** Whether a node works on the scan, or has died while it did. */
    public boolean isWorkedOn(String scanId) {
        return query("SELECT COUNT(*) FROM scan WHERE id = ? AND lease_node IS NOT NULL", scanId, row -> row.getInt(1))
                .contains(1);
    }

    /** How many scans of a policy there are, whatever has become of them. */
    public int scansOf(String policyId) {
        return query("SELECT id FROM scan WHERE policy_id = ?", policyId, row -> row.getString(1))
                .size();
    }

    /** Lets as much time pass for a key of a run as it takes to expire. */
    public void expireKey(String key) {
        try (Connection connection = connect();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE keyed_run SET expires_at = NOW() WHERE run_key = ?")) {
            update.setString(1, key);
            if (update.executeUpdate() != 1) {
                throw new AssertionError("There is no key " + key);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Makes a scan that is like another and pending, and which no job works on; its id. */
    public String pendingCopyOf(String scanId) {
        String id = UUID.randomUUID().toString();
        try (Connection connection = connect();
                PreparedStatement copy =
                        connection.prepareStatement("INSERT INTO scan (id, organisation_id, created_at,"
                                + " policy_id, policy_version, upload_id, upload_sha256, mapping_id, mapping_config,"
                                + " temporal_scale, record_count, engine_version, allow_partial, state, rules_processed,"
                                + " rules_total, lease_until) SELECT ?, organisation_id, created_at, policy_id, policy_version, upload_id,"
                                + " upload_sha256, mapping_id, mapping_config, temporal_scale, record_count, engine_version,"
                                + " allow_partial, 'pending', 0, rules_total, '9999-12-31' FROM scan WHERE id = ?")) {
            copy.setString(1, id);
            copy.setString(2, scanId);
            copy.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private <T> List<T> query(String sql, RowReader<T> reader) {
        return query(sql, "", reader);
    }

    /** The only row. */
    private <T> T one(String sql, String parameter, RowReader<T> reader) {
        return query(sql, parameter, reader).get(0);
    }

    private <T> List<T> query(String sql, String parameter, RowReader<T> reader) {
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement(sql)) {
            if (!parameter.isEmpty()) {
                select.setString(1, parameter);
            }
            try (ResultSet rows = select.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(reader.read(rows));
                }
                return all;
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private Connection connect() {
        try {
            return DriverManager.getConnection(address.url(), address.user(), address.password());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** What was found, where and how much; null where it does not apply. */
    public record StoredViolation(String ruleId, String account, String records, String amount, String measured) {}

    private interface RowReader<T> {

        T read(ResultSet row) throws SQLException;
    }
}
