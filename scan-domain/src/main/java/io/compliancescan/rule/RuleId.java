package io.compliancescan.rule;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a rule within its policy and across the policy's versions, so that a delta can tell the same rule again.
 *
 * @param value 1 to 64 letters, digits, dots, underscores and hyphens
 */
public record RuleId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public RuleId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("a rule id has 1 to 64 letters, digits, dots, underscores and hyphens");
        }
    }

    /** Whether the text can be a rule's id. */
    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    /** The id that the text is, or empty when it cannot be one. */
    public static Optional<RuleId> parse(String text) {
        return Optional.of(text).filter(RuleId::isValid).map(RuleId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
