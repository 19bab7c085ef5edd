package io.compliancescan.persistence.scan;

import static io.compliancescan.persistence.ScanFixture.NOW;
import static io.compliancescan.persistence.ScanFixture.OURS;
import static io.compliancescan.persistence.ScanFixture.SHA;
import static io.compliancescan.persistence.ScanFixture.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import io.compliancescan.scan.KeyedRun;
import io.compliancescan.scan.KeyedRuns;
import io.compliancescan.scan.RunKey;
import io.compliancescan.scan.ScanId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class SqlKeyedRunsIT {

    private final Database database;

    SqlKeyedRunsIT(Database database) {
        this.database = database;
    }

    @Test
    void whatWasAskedForComesBackByItsKey() {
        KeyedRun run = run(OURS, "~" + "x".repeat(RunKey.LONGEST - 1), NOW);

        assertThat(add(run)).isTrue();

        assertThat(find(run.key())).contains(run);
        assertThat(find(new RunKey(OURS, "x"))).isEmpty();
    }

    @Test
    void aKeyIsTakenOnceByEachOrganisation() {
        KeyedRun first = run(OURS, "key", NOW);
        add(first);

        assertThat(add(run(OURS, "key", NOW))).isFalse();
        assertThat(add(run(OURS, "KEY", NOW))).isTrue();
        assertThat(add(run(THEIRS, "key", NOW))).isTrue();
        assertThat(find(first.key())).contains(first);
    }

    @Test
    void whoIsSecondWhileTheFirstHasNotEndedDoesNotWait() {
        KeyedRun first = run(OURS, "key", NOW);

        boolean second = inTransaction(runs -> {
            runs.add(first);
            return add(run(OURS, "key", NOW));
        });

        assertThat(second).isFalse();
        assertThat(find(first.key())).contains(first);
    }

    @Test
    void aKeyWhoseTransactionDoesNotCommitIsNotTaken() {
        KeyedRun first = run(OURS, "key", NOW);
        try {
            database.commit(entities -> {
                new SqlKeyedRuns(entities).add(first);
                throw new IllegalStateException("refused");
            });
        } catch (IllegalStateException refused) {
            assertThat(refused).hasMessage("refused");
        }

        assertThat(add(run(OURS, "key", NOW))).isTrue();
    }

    @Test
    void expiredOnesAreRemovedAndOthersStay() {
        KeyedRun expired = run(OURS, "old", NOW);
        KeyedRun live = run(OURS, "new", NOW.plusMillis(1));
        add(expired);
        add(live);

        inTransaction(runs -> {
            runs.removeExpired(NOW);
            return true;
        });

        assertThat(find(expired.key())).isEmpty();
        assertThat(find(live.key())).contains(live);
    }

    private static KeyedRun run(OrganisationId organisation, String key, Instant expiresAt) {
        return new KeyedRun(new RunKey(organisation, key), SHA, new ScanId(UUID.randomUUID()), expiresAt);
    }

    private boolean add(KeyedRun run) {
        return inTransaction(runs -> runs.add(run));
    }

    private Optional<KeyedRun> find(RunKey key) {
        return database.read(entities -> new SqlKeyedRuns(entities).find(key));
    }

    private boolean inTransaction(Function<KeyedRuns, Boolean> work) {
        return database.inTransaction(entities -> work.apply(new SqlKeyedRuns(entities)));
    }
}
