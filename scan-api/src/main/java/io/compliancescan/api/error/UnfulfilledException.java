package io.compliancescan.api.error;

import io.compliancescan.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A request is well-formed, but something that it needs has not been said or done yet. */
public final class UnfulfilledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * @param problems at least one
     */
    public UnfulfilledException(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
