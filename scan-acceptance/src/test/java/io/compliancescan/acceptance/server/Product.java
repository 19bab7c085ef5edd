package io.compliancescan.acceptance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/**
 * What was built: the distribution.
 *
 * @param home holds {@code bin} and {@code lib}
 */
public record Product(Path home) {

    /** The distribution that this build made. */
    public static Product built() {
        return new Product(
                Path.of(System.getProperty("acceptance.distribution")).toAbsolutePath());
    }

    /** Where tests may write; below {@code target/}. */
    public static Path workFolder() {
        return Path.of("").toAbsolutePath();
    }

    /** Where the programs of MariaDB are unpacked to, once for all. */
    public static Path mariaDbProgram() {
        return workFolder().resolve("mariadb");
    }

    /** The command that people start. */
    public Path command() {
        return part("bin/scan");
    }

    public Path api() {
        return part("lib/server/scan-api.war");
    }

    public Path web() {
        return part("lib/server/scan-web.war");
    }

    public Path driver() {
        return part("lib/server/mariadb-java-client.jar");
    }

    public Path payaraMicro() {
        return part("lib/server/payara-micro.jar");
    }

    /** The text of {@code openapi.yaml}, as it was packed. */
    public String contract() {
        try (var war = new ZipFile(api().toFile())) {
            var entry = war.getEntry("WEB-INF/classes/META-INF/openapi.yaml");
            return new String(war.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path part(String name) {
        Path part = home.resolve(name);
        if (Files.notExists(part)) {
            throw new IllegalStateException(
                    part + " is missing. Build the whole project first: mvn -DskipTests package");
        }
        return part;
    }
}
