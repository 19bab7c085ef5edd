package io.compliancescan.api.error;

import java.util.List;
import java.util.stream.Collectors;

/** A text that somebody sent cannot be used. Carries every problem, and where in the text it is. */
public final class LocatedProblemsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<LocatedProblem> problems;

    /**
     * @param problems at least one
     */
    public LocatedProblemsException(List<LocatedProblem> problems) {
        super(problems.stream().map(located -> located.problem().message()).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong. */
    public List<LocatedProblem> problems() {
        return problems;
    }
}
