package io.compliancescan.acceptance.client;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A policy as somebody writes it.
 *
 * @param text JSON
 */
public record PolicyJson(String text) {

    /**
     * A policy of the given rules.
     *
     * @param rules JSON objects; braces around their keys
     */
    public static PolicyJson of(String name, String... rules) {
        String list = Stream.of(rules).collect(Collectors.joining(",\n", "[\n", "\n]"));
        return new PolicyJson("{\"name\": \"" + name + "\", \"rules\": " + list + "}");
    }
}
