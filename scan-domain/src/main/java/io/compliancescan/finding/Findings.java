package io.compliancescan.finding;

import java.util.List;
import java.util.function.Consumer;

/** What breaks one rule, in a fixed order. Held compactly; each finding is made when it is visited. */
public interface Findings {

    /** How many there are. */
    int count();

    /** Visits all of them, always in the same order. */
    void forEach(Consumer<Finding> visitor);

    /** Findings that are held as they are. */
    static Findings of(List<Finding> findings) {
        List<Finding> copy = List.copyOf(findings);
        return new Findings() {
            @Override
            public int count() {
                return copy.size();
            }

            @Override
            public void forEach(Consumer<Finding> visitor) {
                copy.forEach(visitor);
            }
        };
    }
}
