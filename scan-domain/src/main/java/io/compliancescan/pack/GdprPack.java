package io.compliancescan.pack;

import io.compliancescan.policy.PolicyDraft;
import io.compliancescan.policy.ScoringModel;
import io.compliancescan.rule.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The General Data Protection Regulation, Regulation (EU) 2016/679, as far as a table can show it. */
final class GdprPack {

    static final String NAME = "gdpr";

    private GdprPack() {}

    static PolicyDraft policy() {
        List<Rule> rules = Stream.concat(GdprPeople.rules().stream(), GdprController.rules().stream())
                .sorted(Comparator.comparing(rule -> rule.id().value()))
                .toList();
        return new PolicyDraft("GDPR Compliance Pack", Optional.of(NAME), ScoringModel.VIOLATIONS, rules);
    }

    /** How the rules name the article they come from. */
    static String article(String number) {
        return "GDPR (Regulation (EU) 2016/679), Art. " + number;
    }
}
