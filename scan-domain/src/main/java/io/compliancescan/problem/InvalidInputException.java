package io.compliancescan.problem;

import java.util.List;
import java.util.stream.Collectors;

/** What somebody sent cannot be used. Carries every problem, not just the first. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * @param problems at least one
     */
    public InvalidInputException(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    /** The refusal of one problem. */
    public static InvalidInputException of(String pointer, String message) {
        return new InvalidInputException(List.of(new Problem(pointer, message)));
    }

    /** Everything that is wrong. */
    public List<Problem> problems() {
        return problems;
    }
}
