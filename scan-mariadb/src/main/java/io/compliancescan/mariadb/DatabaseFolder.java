package io.compliancescan.mariadb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/**
 * What lies where in the folder of an embedded database.
 *
 * @param root absolute, without symbolic links: the server is recognised by it later
 */
record DatabaseFolder(Path root) {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final int PASSWORD_BYTES = 24;

    static DatabaseFolder at(Path folder) throws IOException {
        return new DatabaseFolder(
                Files.createDirectories(folder.toAbsolutePath()).toRealPath());
    }

    Path data() {
        return root.resolve("data");
    }

    Path program() {
        return root.resolve("program");
    }

    Path log() {
        return root.resolve("mariadb.log");
    }

    /** Puts the log of a server that has ended aside, where it stays until the next one has ended. */
    void keepLog() throws IOException {
        if (Files.exists(log())) {
            Files.move(log(), root.resolve("mariadb.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    Path pidFile() {
        return root.resolve("mariadb.pid");
    }

    Path lock() {
        return root.resolve("owner.lock");
    }

    /** Scratch space of the server, so that nothing of it lies elsewhere. */
    Path scratch() throws IOException {
        return Files.createDirectories(root.resolve("tmp"));
    }

    /** The password of the database user: random, made at the first call, readable by the owner of the folder alone. */
    String password() throws IOException {
        var file = root.resolve("password");
        if (Files.notExists(file)) {
            var bytes = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(bytes);
            writePrivately(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file).strip();
    }

    /** Writes a file that only the owner of the folder may read; it appears whole or not at all. */
    void writePrivately(Path file, String text) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, OWNER_ONLY);
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
