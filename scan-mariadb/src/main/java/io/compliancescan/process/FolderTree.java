package io.compliancescan.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * A folder with all it holds.
 *
 * @param root need not exist
 */
public record FolderTree(Path root) {

    /**
     * Deletes it; symbolic links in it are deleted, not followed. Nothing happens when there is none.
     *
     * @throws IOException naming the first file that cannot be deleted
     */
    public void delete() throws IOException {
        if (Files.notExists(root)) {
            return;
        }
        try (var all = Files.walk(root)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
