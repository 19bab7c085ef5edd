package io.compliancescan.explanation;

import java.util.Optional;

/**
 * A cell that was looked at.
 *
 * @param field the rule's name for its column
 * @param value as the file has it, without surrounding blanks; empty when it is blank
 */
public record Seen(String field, Optional<String> value) {}
