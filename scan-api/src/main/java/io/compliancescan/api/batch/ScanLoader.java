package io.compliancescan.api.batch;

import io.compliancescan.importer.TableReader;
import io.compliancescan.importer.UnreadableFileException;
import io.compliancescan.mapping.Mapping;
import io.compliancescan.mapping.Mappings;
import io.compliancescan.mapping.ReadingPlan;
import io.compliancescan.policy.Policies;
import io.compliancescan.policy.Policy;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Loads what a scan pinned: the rules of that policy version, and the columns they need of that upload. */
@Dependent
class ScanLoader {

    private final Policies policies;
    private final Uploads uploads;
    private final Mappings mappings;

    @Inject
    ScanLoader(Policies policies, Uploads uploads, Mappings mappings) {
        this.policies = policies;
        this.uploads = uploads;
        this.mappings = mappings;
    }

    /**
     * @throws UnreadableFileException when an input is gone, or the upload cannot be read any more
     */
    ScanRun load(Scan scan) {
        ScanInputs inputs = scan.inputs();
        Policy policy =
                required(policies.find(inputs.organisation(), inputs.policy(), inputs.policyVersion()), "policy");
        Upload upload = required(uploads.find(inputs.organisation(), inputs.upload()), "upload");
        Mapping mapping = required(mappings.find(inputs.organisation(), inputs.mapping()), "mapping");
        List<Rule> rules = policy.activeRules();
        Set<FieldUse> needed =
                rules.stream().flatMap(rule -> rule.check().uses()).collect(Collectors.toUnmodifiableSet());
        ReadingPlan plan = ReadingPlan.of(upload.profile(), mapping, needed);
        Set<Integer> leftOut = IntStream.range(0, rules.size())
                .filter(number -> !plan.gaps(rules.get(number).check().uses()).isEmpty())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        return new ScanRun(scan, read(upload, plan), rules, leftOut);
    }

    private Table read(Upload upload, ReadingPlan plan) {
        try (InputStream bytes = uploads.open(upload.id())) {
            return TableReader.read(bytes, upload.profile(), plan.readings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T required(Optional<T> input, String what) {
        return input.orElseThrow(
                () -> new UnreadableFileException(1, "The " + what + " of the scan is not there any more."));
    }
}
