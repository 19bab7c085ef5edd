package io.compliancescan.api.pinned;

import io.compliancescan.api.content.UploadContent;
import io.compliancescan.importer.TableReader;
import io.compliancescan.mapping.Mapping;
import io.compliancescan.mapping.Mappings;
import io.compliancescan.mapping.ReadingPlan;
import io.compliancescan.policy.Policies;
import io.compliancescan.policy.Policy;
import io.compliancescan.policy.ScoringModel;
import io.compliancescan.problem.ConflictException;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanInputs;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.upload.Upload;
import io.compliancescan.upload.Uploads;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Gives what a scan pinned. Everything fails with a {@link ConflictException} when it is not there any more. */
@Dependent
public class PinnedInputs {

    private final Policies policies;
    private final Uploads uploads;
    private final Mappings mappings;
    private final UploadContent content;

    @Inject
    PinnedInputs(Policies policies, Uploads uploads, Mappings mappings, UploadContent content) {
        this.policies = policies;
        this.uploads = uploads;
        this.mappings = mappings;
        this.content = content;
    }

    /** The rules of the scan, as its version of the policy has them. */
    public ScanRules rules(Scan scan) {
        return rules(scan, scan.inputs().policyVersion());
    }

    /** The rules of another scan of the same policy, which used that version of it. */
    public ScanRules rules(Scan scan, int policyVersion) {
        return new ScanRules(scan.id(), policy(scan, policyVersion).activeRules());
    }

    /** How the scan's version of the policy scores. */
    public ScoringModel scoring(Scan scan) {
        return policy(scan, scan.inputs().policyVersion()).content().scoring();
    }

    private Policy policy(Scan scan, int version) {
        ScanInputs inputs = scan.inputs();
        return required(policies.find(inputs.organisation(), inputs.policy(), version), "policy");
    }

    /** How the columns of the scan's upload become the fields that are needed. */
    public ReadingPlan plan(Scan scan, Collection<FieldUse> needed) {
        ScanInputs inputs = scan.inputs();
        Mapping mapping = required(mappings.find(inputs.organisation(), inputs.mapping()), "mapping");
        return ReadingPlan.of(upload(scan).profile(), mapping, needed);
    }

    /** The scan's upload, read according to a plan for it. Takes as long as the upload is large. */
    public Table table(Scan scan, ReadingPlan plan) {
        return table(scan, plan, UnaryOperator.identity());
    }

    /**
     * The same, watched.
     *
     * @param watch stands between the upload and its reader, and may break the reading off
     */
    public Table table(Scan scan, ReadingPlan plan, UnaryOperator<InputStream> watch) {
        Upload upload = upload(scan);
        return content.read(upload, bytes -> TableReader.read(watch.apply(bytes), upload.profile(), plan.readings()));
    }

    /** Some records of it, by their places from 0. Takes as long, but no memory for the others. */
    public Table table(Scan scan, ReadingPlan plan, BitSet records) {
        Upload upload = upload(scan);
        return content.read(upload, bytes -> TableReader.read(bytes, upload.profile(), plan.readings(), records));
    }

    private Upload upload(Scan scan) {
        ScanInputs inputs = scan.inputs();
        return required(uploads.find(inputs.organisation(), inputs.upload()), "upload");
    }

    private static <T> T required(Optional<T> input, String what) {
        return input.orElseThrow(() -> new ConflictException("The " + what + " of the scan is not there any more."));
    }
}
