package io.compliancescan.web;

import io.compliancescan.scan.Scan;
import io.compliancescan.scan.Scans;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the score of a policy developed up to a scan. */
final class ScoreHistory {

    /** How many earlier scans are looked at. */
    static final int MOST_EARLIER = 11;

    private ScoreHistory() {}

    /** The last score of each earlier scan of the policy, and every score of this one, which must be completed. */
    static ScoreChart upTo(Scan scan, Scans scans) {
        List<ScorePoint> points = new ArrayList<>(earlier(scan, scans));
        Collections.reverse(points);
        scan.history().forEach(event -> points.add(new ScorePoint(scan, event, true)));
        return new ScoreChart(points);
    }

    private static List<ScorePoint> earlier(Scan scan, Scans scans) {
        return Stream.iterate(scans.previous(scan), Optional::isPresent, previous -> previous.flatMap(scans::previous))
                .limit(MOST_EARLIER)
                .flatMap(Optional::stream)
                .map(previous -> new ScorePoint(
                        previous, previous.history().get(previous.history().size() - 1), false))
                .toList();
    }
}
