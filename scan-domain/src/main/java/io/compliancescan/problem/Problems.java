package io.compliancescan.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong, so that a person can mend it all at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Takes note of one more. */
    public void add(String pointer, String message) {
        found.add(new Problem(pointer, message));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was found so far, in order. */
    public List<Problem> list() {
        return List.copyOf(found);
    }

    /**
     * Goes on only if nothing was found.
     *
     * @throws InvalidInputException with everything that was found
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(found);
        }
    }
}
