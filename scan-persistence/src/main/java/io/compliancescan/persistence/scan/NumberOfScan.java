package io.compliancescan.persistence.scan;

import java.io.Serializable;
import java.util.Objects;

/** Names one of the numbered things that belong to a scan. */
class NumberOfScan implements Serializable {

    private static final long serialVersionUID = 1L;

    private String scanId;
    private int number;

    /** For JPA. */
    NumberOfScan() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberOfScan that && scanId.equals(that.scanId) && number == that.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(scanId, number);
    }
}
