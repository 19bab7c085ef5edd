package io.compliancescan.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.compliancescan.organisation.Person;
import io.compliancescan.violation.Tally;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseWorkTest {

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
    private static final Person ALICE = new Person("alice");
    private static final Tally.Counts REVIEWED = new Tally.Counts(0, 1, 1, 0, 0);

    @Test
    void aCaseIsOpenUntilSomebodySaysOtherwise() {
        assertThat(CaseWork.NONE.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(CaseWork.NONE
                        .with(Map.of(CaseField.STATUS, "escalated"), NOW)
                        .status())
                .isEqualTo(CaseStatus.ESCALATED);
    }

    @Test
    void onlyWhatChangesIsAnEvent() {
        CaseWork work = CaseWork.NONE.with(Map.of(CaseField.OWNER_ID, "bob"), NOW);

        assertThat(work.events(
                        Map.of(CaseField.OWNER_ID, "bob", CaseField.STATUS, "open", CaseField.NARRATIVE, "So."),
                        ALICE,
                        NOW))
                .containsExactly(new CaseEvent(Optional.of(CaseField.NARRATIVE), Optional.empty(), "So.", ALICE, NOW));
        assertThat(work.events(Map.of(CaseField.STATUS, "in_review", CaseField.OWNER_ID, "eve"), ALICE, NOW))
                .extracting(CaseEvent::kind, event -> event.before().orElse(""), CaseEvent::after)
                .containsExactly(tuple("status_change", "open", "in_review"), tuple("assigned", "bob", "eve"));
    }

    @Test
    void theTimeOfAssignmentIsThatOfTheOwner() {
        CaseWork owned = CaseWork.NONE.with(Map.of(CaseField.OWNER_ID, "bob"), NOW);

        assertThat(owned.with(Map.of(CaseField.NARRATIVE, "So."), NOW.plusSeconds(1))
                        .assignedAt())
                .contains(NOW);
    }

    @Test
    void aReportNeedsAnOwnerADispositionANarrativeAndReviewedViolations() {
        CaseWork all = CaseWork.NONE.with(
                Map.of(CaseField.OWNER_ID, "bob", CaseField.DISPOSITION, "prepare_sar", CaseField.NARRATIVE, "So."),
                NOW);

        assertThat(all.missingForReport(REVIEWED)).isEmpty();
        assertThat(CaseWork.NONE.missingForReport(REVIEWED)).containsOnlyKeys("owner_id", "disposition", "narrative");
        assertThat(all.missingForReport(new Tally.Counts(0, 0, 0, 0, 0))).containsOnlyKeys("violations");
        assertThat(all.missingForReport(new Tally.Counts(1, 2, 0, 0, 0)))
                .containsEntry(
                        "violations",
                        "violations must all be reviewed before a case can be sar_prepared: 1 of 3 are pending.");
    }

    @ParameterizedTest
    @CsvSource({
        "STATUS, in_review, true",
        "STATUS, IN_REVIEW, false",
        "DISPOSITION, monitor, true",
        "DISPOSITION, ignored, false",
        "OWNER_ID, alice, true",
        "OWNER_ID, ' ', false",
        "SAR_DATE_RANGE_START, 2026-02-28, true",
        "SAR_DATE_RANGE_START, 2026-02-29, false",
        "SAR_DATE_RANGE_END, tomorrow, false",
        "SAR_FLAGGED_AMOUNT, 12.50, true",
        "SAR_FLAGGED_AMOUNT, -1, false",
        "SAR_FLAGGED_AMOUNT, 1E+999999999, false",
        "SAR_FLAGGED_AMOUNT, much, false"
    })
    void eachFieldTakesWhatItIsFor(CaseField field, String text, boolean takes) {
        assertThat(field.takes(text)).isEqualTo(takes);
    }

    @Test
    void aListHasALineForEachEntry() {
        assertThat(CaseField.SAR_COUNTERPARTIES.takes("A\nB")).isTrue();
        assertThat(CaseField.SAR_COUNTERPARTIES.takes("A\n\nB")).isFalse();
        assertThat(CaseField.entries("A\nB")).containsExactly("A", "B");
        assertThat(CaseField.OWNER_ID.takes("A\nB")).isFalse();
        assertThatThrownBy(() -> CaseWork.NONE.with(Map.of(CaseField.OWNER_ID, ""), NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("owner_id must be a line");
    }
}
