package io.compliancescan.launcher.demo;

import io.compliancescan.generator.GeneratorSettings;
import io.compliancescan.generator.TransactionGenerator;
import io.compliancescan.launcher.console.CannotContinueException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of generated transactions with its answer key beside it.
 *
 * @param path of the transactions
 */
public record GeneratedFile(Path path) {

    /** Where the answer key is: {@code -key} before the ending. */
    public Path key() {
        var name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        var key = dot > 0 ? name.substring(0, dot) + "-key" + name.substring(dot) : name + "-key";
        return path.resolveSibling(key);
    }

    /**
     * Writes both files, over what was there.
     *
     * @return how many patterns were planted
     * @throws CannotContinueException when they cannot be written
     */
    public int write(GeneratorSettings settings) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (var file = Files.newOutputStream(path);
                    var keyFile = Files.newBufferedWriter(key(), StandardCharsets.UTF_8)) {
                var answers = new TransactionGenerator(settings).writeTo(file);
                answers.writeTo(keyFile);
                return answers.patterns().size();
            }
        } catch (IOException e) {
            throw new CannotContinueException(
                    "Cannot write " + path + " (" + e + "); check the folder and its free space.", e);
        }
    }
}
