package io.compliancescan.mariadb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the server wrote down, read for the reason why it did not start. */
record ServerLog(Path file) {

    static ServerLog of(DatabaseFolder folder) {
        return new ServerLog(folder.log());
    }

    /** Whether the port was taken by another program. */
    boolean portWasTaken() throws IOException {
        return lines().stream().anyMatch(line -> line.contains("Do you already have another server running on port"));
    }

    EmbeddedMariaDbException failure() {
        try {
            var lines = lines();
            var reason = lines.stream()
                    .filter(line -> line.contains("[ERROR]") && !line.contains("Aborting"))
                    .findFirst()
                    .or(() -> lines.stream().reduce((earlier, later) -> later))
                    .map(line -> line.replaceFirst(".*\\[ERROR] ", ""))
                    .orElse("it gave no reason");
            return new EmbeddedMariaDbException("MariaDB did not start: " + reason + " (see " + file + ").");
        } catch (IOException e) {
            return new EmbeddedMariaDbException("MariaDB did not start, and its log " + file + " is unreadable.", e);
        }
    }

    private List<String> lines() throws IOException {
        // Its lines may quote bytes of any encoding.
        return Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
    }
}
