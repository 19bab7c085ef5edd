package io.compliancescan.mapping;

import io.compliancescan.table.FieldUse;
import java.util.Arrays;
import java.util.Optional;

/** The fields that every rule pack knows, under the names that policies and clients use. */
public enum StandardField {
    ACCOUNT("account", FieldUse.Kind.TEXT),
    RECIPIENT("recipient", FieldUse.Kind.TEXT),
    AMOUNT("amount", FieldUse.Kind.NUMBER),
    TIMESTAMP("timestamp", FieldUse.Kind.TIME),
    TYPE("type", FieldUse.Kind.TEXT),
    OLD_BALANCE_ORIGIN("oldbalanceOrg", FieldUse.Kind.NUMBER),
    NEW_BALANCE_ORIGIN("newbalanceOrig", FieldUse.Kind.NUMBER),
    OLD_BALANCE_DESTINATION("oldbalanceDest", FieldUse.Kind.NUMBER),
    NEW_BALANCE_DESTINATION("newbalanceDest", FieldUse.Kind.NUMBER);

    /** What older clients and files call the timestamp. */
    private static final String STEP = "step";

    private final String fieldName;
    private final FieldUse.Kind kind;

    StandardField(String fieldName, FieldUse.Kind kind) {
        this.fieldName = fieldName;
        this.kind = kind;
    }

    /** The name that rules and mappings use. */
    public String fieldName() {
        return fieldName;
    }

    /** How its cells are read. */
    public FieldUse.Kind kind() {
        return kind;
    }

    /** The field of that name, or of that other name of it; empty when there is none. */
    public static Optional<StandardField> named(String name) {
        String first = name.equals(STEP) ? TIMESTAMP.fieldName : name;
        return Arrays.stream(values())
                .filter(field -> field.fieldName.equals(first))
                .findFirst();
    }

    /** Of a field that has two names, the same for both; of any other, its own. */
    public static String firstName(String field) {
        return named(field).map(StandardField::fieldName).orElse(field);
    }

    /** The other name of a field that has two, such as {@code step} of {@code timestamp}, and the reverse. */
    static Optional<String> otherName(String name) {
        if (name.equals(STEP)) {
            return Optional.of(TIMESTAMP.fieldName);
        }
        return name.equals(TIMESTAMP.fieldName) ? Optional.of(STEP) : Optional.empty();
    }
}
