package io.compliancescan.launcher.server;

import io.compliancescan.launcher.console.CannotContinueException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The unpacked product.
 *
 * @param home holds {@code bin} and {@code lib}
 */
public record Distribution(Path home) {

    /** Set by {@code bin/scan}. */
    private static final String HOME_PROPERTY = "scan.home";

    /**
     * The distribution that this process was started from.
     *
     * @throws CannotContinueException when it was not, or when something is missing from it
     */
    public static Distribution ofThisProcess() {
        var home = System.getProperty(HOME_PROPERTY);
        if (home == null) {
            throw new CannotContinueException("The service can only be started through bin/scan of the distribution.");
        }
        return new Distribution(Path.of(home).toAbsolutePath());
    }

    Path payaraMicro() {
        return part("payara-micro.jar");
    }

    Path driver() {
        return part("mariadb-java-client.jar");
    }

    Path api() {
        return part("scan-api.war");
    }

    Path web() {
        return part("scan-web.war");
    }

    private Path part(String name) {
        var part = home.resolve("lib").resolve("server").resolve(name);
        if (Files.notExists(part)) {
            throw new CannotContinueException(
                    "The distribution is incomplete: " + part + " is missing; install it again.");
        }
        return part;
    }
}
