package io.compliancescan.web;

import io.compliancescan.policy.Policies;
import io.compliancescan.scan.ScanInputs;
import io.compliancescan.upload.Original;
import io.compliancescan.upload.Uploads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Remembers names, since a page that is open polls every second and neither an upload nor a version of a policy ever
 * changes its name.
 */
@ApplicationScoped
class RememberedNames implements Names {

    private static final int MOST = 2_000;

    private final Uploads uploads;
    private final Policies policies;
    private final Map<Object, String> names = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, String> eldest) {
            return size() > MOST;
        }
    };

    @Inject
    RememberedNames(Uploads uploads, Policies policies) {
        this.uploads = uploads;
        this.policies = policies;
    }

    @Override
    public String file(ScanInputs inputs) {
        return remembered(inputs.upload(), () -> uploads.find(inputs.organisation(), inputs.upload())
                        .map(upload -> upload.fileName()))
                .filter(name -> !name.isBlank())
                .orElse("Unnamed file");
    }

    @Override
    public String original(ScanInputs inputs) {
        record Brought(Object upload) {}
        return remembered(new Brought(inputs.upload()), () -> uploads.find(inputs.organisation(), inputs.upload())
                        .map(upload -> upload.original()
                                .map(Original::sha256)
                                .filter(sha256 -> !sha256.equals(upload.sha256()))
                                .orElse("")))
                .orElse("");
    }

    @Override
    public String policy(ScanInputs inputs) {
        record Version(Object policy, int number) {}
        return remembered(new Version(inputs.policy(), inputs.policyVersion()), () -> policies.find(
                                inputs.organisation(), inputs.policy(), inputs.policyVersion())
                        .map(policy -> policy.content().name()))
                .orElse("Unknown policy");
    }

    /** What is not there is asked for again; the question is asked outside the lock. */
    private Optional<String> remembered(Object key, Supplier<Optional<String>> question) {
        synchronized (names) {
            if (names.containsKey(key)) {
                return Optional.of(names.get(key));
            }
        }
        Optional<String> answer = question.get();
        synchronized (names) {
            answer.ifPresent(name -> names.put(key, name));
        }
        return answer;
    }
}
