package io.compliancescan.api.pinned;

import io.compliancescan.importer.TableReader;
import io.compliancescan.importer.UnreadableFileException;
import io.compliancescan.mapping.Mapping;
import io.compliancescan.mapping.Mappings;
import io.compliancescan.mapping.ReadingPlan;
import io.compliancescan.policy.Policies;
import io.compliancescan.problem.ConflictException;
import io.compliancescan.rule.Rule;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanInputs;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.upload.Upload;
import io.compliancescan.upload.Uploads;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Gives what a scan pinned. Everything fails with a {@link ConflictException} when it is not there any more. */
@Dependent
public class PinnedInputs {

    private final Policies policies;
    private final Uploads uploads;
    private final Mappings mappings;

    @Inject
    PinnedInputs(Policies policies, Uploads uploads, Mappings mappings) {
        this.policies = policies;
        this.uploads = uploads;
        this.mappings = mappings;
    }

    /** The rules the scan evaluates, in order, as its version of the policy has them. */
    public List<Rule> rules(Scan scan) {
        ScanInputs inputs = scan.inputs();
        return required(policies.find(inputs.organisation(), inputs.policy(), inputs.policyVersion()), "policy")
                .activeRules();
    }

    /** How the columns of the scan's upload become the fields that are needed. */
    public ReadingPlan plan(Scan scan, Collection<FieldUse> needed) {
        ScanInputs inputs = scan.inputs();
        Mapping mapping = required(mappings.find(inputs.organisation(), inputs.mapping()), "mapping");
        return ReadingPlan.of(upload(scan).profile(), mapping, needed);
    }

    /** The scan's upload, read according to a plan for it. Takes as long as the upload is large. */
    public Table table(Scan scan, ReadingPlan plan) {
        Upload upload = upload(scan);
        try (InputStream bytes = uploads.open(upload.id())) {
            return TableReader.read(bytes, upload.profile(), plan.readings());
        } catch (UnreadableFileException e) {
            throw new ConflictException("The upload could not be read. " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Upload upload(Scan scan) {
        ScanInputs inputs = scan.inputs();
        return required(uploads.find(inputs.organisation(), inputs.upload()), "upload");
    }

    private static <T> T required(Optional<T> input, String what) {
        return input.orElseThrow(() -> new ConflictException("The " + what + " of the scan is not there any more."));
    }
}
