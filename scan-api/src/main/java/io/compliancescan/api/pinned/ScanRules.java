package io.compliancescan.api.pinned;

import io.compliancescan.problem.NotFoundException;
import io.compliancescan.rule.Rule;
import io.compliancescan.scan.ScanId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rules that a scan evaluates.
 *
 * @param list in the order in which they run
 */
public record ScanRules(ScanId scan, List<Rule> list) {

    public ScanRules {
        list = List.copyOf(list);
    }

    /**
     * The rule of that id.
     *
     * @throws NotFoundException when the scan has none
     */
    public Rule named(String id) {
        return list.get(number(id));
    }

    /**
     * The place of the rule of that id, from 0.
     *
     * @throws NotFoundException when the scan has none
     */
    public int number(String id) {
        return IntStream.range(0, list.size())
                .filter(number -> list.get(number).id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        "The scan has no rule \"" + id + "\". GET /scan/" + scan + "/rules lists its rules."));
    }
}
