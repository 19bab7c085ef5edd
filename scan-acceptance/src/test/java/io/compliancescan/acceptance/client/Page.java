package io.compliancescan.acceptance.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The pages that people read. */
public final class Page {

    private Page() {}

    /** The text of a page of the folder docs. */
    public static String text(String name) {
        Path page = Path.of("docs", name);
        Path folder = Path.of("").toAbsolutePath();
        // Tests run somewhere below the project.
        while (Files.notExists(folder.resolve(page))) {
            folder = folder.getParent();
        }
        try {
            return Files.readString(folder.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a page lets its readers run: its blocks of shell commands, in order. */
    public static List<String> scripts(String name) {
        return Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL)
                .matcher(text(name))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** The lines that a page quotes: those of its blocks of text. */
    public static List<String> quotations(String name) {
        return Pattern.compile("```text\n(.*?)```", Pattern.DOTALL)
                .matcher(text(name))
                .results()
                .flatMap(block -> block.group(1).lines())
                .toList();
    }
}
