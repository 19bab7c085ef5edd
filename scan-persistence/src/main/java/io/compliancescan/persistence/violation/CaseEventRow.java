package io.compliancescan.persistence.violation;

import io.compliancescan.casefile.CaseEvent;
import io.compliancescan.casefile.CaseField;
import io.compliancescan.organisation.Person;
import io.compliancescan.persistence.column.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** How an event of a case is read from its row. */
final class CaseEventRow {

    /** Its parameter is the case's id. */
    static final String SELECT =
            "SELECT field, before_text, after_text, person, happened_at FROM case_event WHERE case_id = ?";

    private CaseEventRow() {}

    static CaseEvent read(ResultSet row) throws SQLException {
        return new CaseEvent(
                Optional.ofNullable(row.getString("field"))
                        .map(field -> CaseField.valueOf(field.toUpperCase(Locale.ROOT))),
                Optional.ofNullable(row.getString("before_text")),
                row.getString("after_text"),
                new Person(row.getString("person")),
                UtcTime.read(row, "happened_at"));
    }
}
