package io.compliancescan.web;

import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanInputs;
import java.time.Duration;
import java.util.List;

/** What a scan was asked to do, and with what: all its result depends on. */
public record ScanFacts(Scan scan) {

    /** A standard field and the heading of the column it was read from; of both where there were two. */
    public record Mapped(String field, String heading) {}

    public String policyId() {
        return inputs().policy().toString();
    }

    public int policyVersion() {
        return inputs().policyVersion();
    }

    public String uploadId() {
        return inputs().upload().toString();
    }

    /** What the file's bytes hash to. */
    public String sha256() {
        return inputs().uploadSha256();
    }

    /** How long a step of the time column is, and the window of a rule that names none. */
    public String temporalScale() {
        return inputs().scale().wireName();
    }

    /** The version of the rules' semantics. */
    public String engine() {
        return inputs().engineVersion();
    }

    /** The mapping in the order in which it was given. */
    public List<Mapped> mapping() {
        return inputs().columns().fields().entrySet().stream()
                .map(entry -> new Mapped(
                        entry.getKey(), String.join(" + ", entry.getValue().headings())))
                .toList();
    }

    /** Whether the scan has ended, well or badly. */
    public boolean ended() {
        return scan.state().endedAt().isPresent();
    }

    /** When it ended; only when it has. */
    public Moment end() {
        return new Moment(scan.state().endedAt().orElseThrow());
    }

    /** How long it took from being asked for; only when it has ended. */
    public String took() {
        return Figures.duration(Duration.between(scan.createdAt(), end().instant()));
    }

    private ScanInputs inputs() {
        return scan.inputs();
    }
}
