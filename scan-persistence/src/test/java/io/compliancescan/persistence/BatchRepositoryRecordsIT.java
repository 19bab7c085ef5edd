package io.compliancescan.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class BatchRepositoryRecordsIT {

    /** As Payara 6.2025.10 makes them on a database that it takes for MySQL, without what does not matter here. */
    private static final List<String> TABLES = List.of(
            "JOBINSTANCEDATA (jobinstanceid BIGINT NOT NULL PRIMARY KEY AUTO_INCREMENT, name VARCHAR(512))",
            "EXECUTIONINSTANCEDATA (jobexecid BIGINT NOT NULL PRIMARY KEY AUTO_INCREMENT, jobinstanceid BIGINT,"
                    + " createtime TIMESTAMP NULL, batchstatus VARCHAR(512),"
                    + " FOREIGN KEY (jobinstanceid) REFERENCES jbatchJOBINSTANCEDATA (jobinstanceid))",
            "STEPEXECUTIONINSTANCEDATA (stepexecid BIGINT NOT NULL PRIMARY KEY AUTO_INCREMENT, jobexecid BIGINT,"
                    + " FOREIGN KEY (jobexecid) REFERENCES jbatchEXECUTIONINSTANCEDATA (jobexecid))",
            "JOBSTATUS (id BIGINT NOT NULL PRIMARY KEY, FOREIGN KEY (id) REFERENCES jbatchJOBINSTANCEDATA"
                    + " (jobinstanceid) ON DELETE CASCADE)",
            "STEPSTATUS (id BIGINT NOT NULL PRIMARY KEY, FOREIGN KEY (id) REFERENCES jbatchSTEPEXECUTIONINSTANCEDATA"
                    + " (stepexecid) ON DELETE CASCADE)",
            "CHECKPOINTDATA (id VARCHAR(512), obj BLOB)");

    private final Database database;
    private final BatchRepositoryRecords records;

    BatchRepositoryRecordsIT(Database database) {
        this.database = database;
        this.records = new BatchRepositoryRecords(database.dataSource());
    }

    @BeforeEach
    void create() {
        drop();
        TABLES.forEach(table -> database.execute("CREATE TABLE jbatch" + table));
    }

    @AfterEach
    void drop() {
        List<String> last = new ArrayList<>(TABLES);
        Collections.reverse(last);
        last.forEach(table -> database.execute("DROP TABLE IF EXISTS jbatch" + table.split(" ")[0]));
    }

    @Test
    void whatEndedLongAgoIsRemovedWithAllThatBelongsToIt() throws SQLException {
        job(1, "COMPLETED", "25 HOUR");
        job(2, "STOPPED", "23 HOUR");
        job(3, "STARTED", "6 DAY");
        job(4, "STARTED", "8 DAY");
        job(11, "COMPLETED", "1 HOUR");

        assertThat(records.removeOld()).isFalse();

        assertThat(database.column("SELECT jobinstanceid FROM jbatchJOBINSTANCEDATA ORDER BY 1"))
                .containsExactly("2", "3", "11");
        for (String table : List.of("EXECUTIONINSTANCEDATA", "STEPEXECUTIONINSTANCEDATA", "JOBSTATUS", "STEPSTATUS")) {
            assertThat(database.value("SELECT COUNT(*) FROM jbatch" + table))
                    .as(table)
                    .isEqualTo("3");
        }
        assertThat(database.column("SELECT id FROM jbatchCHECKPOINTDATA ORDER BY 1"))
                .containsExactly("11,CHUNK,evaluate", "2,CHUNK,evaluate", "3,CHUNK,evaluate");
    }

    private void job(int number, String status, String age) {
        database.execute("INSERT INTO jbatchJOBINSTANCEDATA VALUES (" + number + ", 'compliance-scan')");
        database.execute("INSERT INTO jbatchEXECUTIONINSTANCEDATA VALUES (" + number + ", " + number
                + ", UTC_TIMESTAMP() - INTERVAL " + age + ", '" + status + "')");
        database.execute("INSERT INTO jbatchSTEPEXECUTIONINSTANCEDATA VALUES (" + number + ", " + number + ")");
        database.execute("INSERT INTO jbatchJOBSTATUS VALUES (" + number + ")");
        database.execute("INSERT INTO jbatchSTEPSTATUS VALUES (" + number + ")");
        database.execute("INSERT INTO jbatchCHECKPOINTDATA VALUES ('" + number + ",CHUNK,evaluate', '')");
    }
}
