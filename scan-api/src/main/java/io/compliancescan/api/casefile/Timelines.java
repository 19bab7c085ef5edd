package io.compliancescan.api.casefile;

import io.compliancescan.casefile.CaseEvidence;
import io.compliancescan.casefile.CaseFile;
import io.compliancescan.casefile.CaseFiles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts what people said about cases and about their violations into one order. */
@Dependent
class Timelines {

    private final CaseFiles files;
    private final CaseEvidence evidence;

    @Inject
    Timelines(CaseFiles files, CaseEvidence evidence) {
        this.files = files;
        this.evidence = evidence;
    }

    /** The newest entries of the timeline of a case. It begins with the scan, which made the case. */
    Timeline of(CaseFile file, int most) {
        List<TimelineEntryResponse> entries = new ArrayList<>();
        entries.add(TimelineEntryResponse.created(file));
        files.events(file, most).forEach(event -> entries.add(1, TimelineEntryResponse.of(event)));
        int said = entries.size();
        evidence.reviews(file, most).forEach(reviewed -> entries.add(said, TimelineEntryResponse.of(reviewed)));
        entries.subList(1, entries.size()).sort(Comparator.comparing(TimelineEntryResponse::at));
        long total = 1 + files.eventCount(file) + evidence.reviewCount(file);
        return new Timeline(entries.subList(Math.max(0, entries.size() - most), entries.size()), total);
    }
}
