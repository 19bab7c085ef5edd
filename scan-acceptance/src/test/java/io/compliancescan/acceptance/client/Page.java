package io.compliancescan.acceptance.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
}
