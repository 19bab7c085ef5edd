package io.compliancescan.explanation;

import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import java.util.BitSet;
import java.util.Set;

/** The records of a file. Reading them may take long; what has been read takes as much memory as it is. */
public interface Records {

    /** All of them. The table offers those of the fields that can be read, and may offer others. */
    Table read(Set<FieldUse> fields);

    /**
     * Some of them alone, in the order of the file.
     *
     * @param records their places in the file, from 0
     */
    Table read(Set<FieldUse> fields, BitSet records);
}
