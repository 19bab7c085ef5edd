package io.compliancescan.api.casefile;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.api.error.UnfulfilledException;
import io.compliancescan.casefile.CaseEvent;
import io.compliancescan.casefile.CaseEvidence;
import io.compliancescan.casefile.CaseField;
import io.compliancescan.casefile.CaseFile;
import io.compliancescan.casefile.CaseFiles;
import io.compliancescan.casefile.CaseId;
import io.compliancescan.casefile.CaseStatus;
import io.compliancescan.casefile.CaseWork;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.problem.Problem;
import io.compliancescan.violation.Tally;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Keeps what people say about cases. The case is locked first, so that what they say comes one after the other, and no
 * review of its violations comes between the look at them and the change that it allows.
 */
@Dependent
class ChangeCase {

    private final CaseFiles files;
    private final CaseEvidence evidence;
    private final Clock clock;
    private final Caller caller;

    @Inject
    ChangeCase(CaseFiles files, CaseEvidence evidence, Clock clock, Caller caller) {
        this.files = files;
        this.evidence = evidence;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Changes fields of a case; all of them, or none.
     *
     * @param check what must hold while the case is locked; fails if it does not
     * @throws NotFoundException when there is no such case
     * @throws UnfulfilledException when a report is to be prepared, and something is missing
     */
    @Transactional
    CaseChanged change(String id, Map<CaseField, String> change, Consumer<CaseFile> check) {
        CaseFile file = locked(id);
        check.accept(file);
        Instant now = clock.instant();
        CaseWork work = file.work().with(change, now);
        if (change.containsKey(CaseField.STATUS) && work.status() == CaseStatus.SAR_PREPARED) {
            requireAllFor(file, work);
        }
        List<CaseEvent> events = file.work().events(change, caller.person(), now);
        if (!events.isEmpty()) {
            files.say(caller.organisation(), file, work, events, now);
        }
        CaseFile after = files.find(caller.organisation(), file.id()).orElseThrow();
        return new CaseChanged(after, tally(after));
    }

    /**
     * Leaves a note.
     *
     * @throws NotFoundException when there is no such case
     */
    @Transactional
    CaseEvent note(String id, String content) {
        CaseFile file = locked(id);
        Instant now = clock.instant();
        CaseEvent note = CaseEvent.note(content, caller.person(), now);
        files.say(caller.organisation(), file, file.work(), List.of(note), now);
        return note;
    }

    private CaseFile locked(String id) {
        return CaseId.parse(id)
                .flatMap(known -> files.lock(caller.organisation(), known))
                .orElseThrow(() -> new NotFoundException("Case not found"));
    }

    private void requireAllFor(CaseFile file, CaseWork work) {
        Map<String, String> missing = work.missingForReport(tally(file));
        if (!missing.isEmpty()) {
            throw new UnfulfilledException(missing.entrySet().stream()
                    .map(each -> new Problem("/" + each.getKey(), each.getValue()))
                    .toList());
        }
    }

    private Tally.Counts tally(CaseFile file) {
        return evidence.tallies(List.of(file)).get(file.id());
    }

    /**
     * A case as it is now.
     *
     * @param tally how many violations it has, by what people think of them
     */
    record CaseChanged(CaseFile file, Tally.Counts tally) {}
}
