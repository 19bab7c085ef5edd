package io.compliancescan.api.error;

import java.util.List;

/** A policy needs columns that the mapping does not give. */
public final class MappingIncompleteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> missingRequired;
    private final transient List<String> invalidColumns;

    /**
     * @param missingRequired fields that rules need and that have no column
     * @param invalidColumns fields whose column the file does not have, or cannot be read before a question is answered
     */
    public MappingIncompleteException(List<String> missingRequired, List<String> invalidColumns) {
        super("The mapping does not give every column that the policy needs. Map the missing fields, "
                + "or set allow_partial to leave out the rules that need them.");
        this.missingRequired = List.copyOf(missingRequired);
        this.invalidColumns = List.copyOf(invalidColumns);
    }

    List<String> missingRequired() {
        return missingRequired;
    }

    List<String> invalidColumns() {
        return invalidColumns;
    }
}
