package io.compliancescan.api.policy;

import io.compliancescan.api.error.LocatedProblem;
import io.compliancescan.api.error.LocatedProblemsException;
import io.compliancescan.api.json.BodyText;
import io.compliancescan.api.json.JsonBody;
import io.compliancescan.api.policy.yaml.YamlDocument;
import io.compliancescan.policy.PolicyDocument;
import io.compliancescan.policy.PolicyDraft;
import io.compliancescan.problem.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Policies as clients send them. What they were made from is not taken over: a policy that is sent is one's own. */
final class SentPolicy {

    private SentPolicy() {}

    /**
     * Reads JSON.
     *
     * @throws InvalidInputException with every problem
     */
    static PolicyDraft json(InputStream body) throws IOException {
        return own(PolicyDocument.read(JsonBody.read(body).document()));
    }

    /**
     * Reads YAML.
     *
     * @throws LocatedProblemsException with every problem, and the line and column of each
     */
    static PolicyDraft yaml(InputStream body) throws IOException {
        YamlDocument document = YamlDocument.read(BodyText.read(body));
        try {
            PolicyDraft draft = PolicyDocument.read(document.plain());
            throwIfAny(document.problems());
            return own(draft);
        } catch (InvalidInputException e) {
            throw new LocatedProblemsException(document.problemsAnd(e.problems()));
        }
    }

    private static void throwIfAny(List<LocatedProblem> problems) {
        if (!problems.isEmpty()) {
            throw new LocatedProblemsException(problems);
        }
    }

    /** The same, whoever wrote it first. */
    static PolicyDraft own(PolicyDraft draft) {
        return new PolicyDraft(draft.name(), Optional.empty(), draft.scoring(), draft.rules());
    }
}
