package io.compliancescan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The instructions of the Dockerfile, as far as they can be followed without Docker.
 *
 * @param instructions in order, each on one line
 */
record Dockerfile(List<String> instructions) {

    static Dockerfile of(Path root) throws IOException {
        var joined = Files.readString(root.resolve("Dockerfile")).replaceAll("\\\\\\R\\s*", " ");
        return new Dockerfile(joined.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList());
    }

    /** What follows an instruction that occurs once. */
    String value(String name) {
        var found = instructions.stream()
                .filter(instruction -> instruction.startsWith(name + " "))
                .toList();
        assertThat(found).as(name).hasSize(1);
        return found.get(0).substring(name.length() + 1).strip();
    }

    /** The words of an instruction's JSON array. */
    List<String> command(String name) {
        var value = value(name);
        try (var reader = Json.createReader(new StringReader(value.substring(value.indexOf('['))))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }

    /** What the container runs. */
    List<String> run() {
        var words = new ArrayList<>(command("ENTRYPOINT"));
        words.addAll(command("CMD"));
        return words;
    }

    Map<String, String> environment() {
        var variables = new HashMap<String, String>();
        for (var pair : value("ENV").split("\\s+")) {
            variables.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return variables;
    }

    /** Where the image's files come from, below the root of the project, and where they go. */
    Map<String, String> copied() {
        var copies = new LinkedHashMap<String, String>();
        for (var instruction : instructions) {
            if (instruction.startsWith("COPY ")) {
                var words = instruction.split("\\s+");
                assertThat(words)
                        .as("the test understands COPY with one source")
                        .hasSize(3);
                copies.put(words[1], words[2]);
            }
        }
        return copies;
    }
}
