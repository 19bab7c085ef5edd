package io.compliancescan.api.error;

import io.compliancescan.problem.Problem;

/**
 * One thing that is wrong, and where it stands in the text that was sent.
 *
 * @param problem what is wrong
 * @param line from 1
 * @param column from 1
 */
public record LocatedProblem(Problem problem, long line, long column) {}
