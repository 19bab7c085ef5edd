package io.compliancescan.acceptance.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium of this machine.
 *
 * @param browser its program
 * @param driver the program that drives it
 */
public record Chromium(Path browser, Path driver) {

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** The one that {@code CHROME_BIN} names, or that is on the path; with its driver beside it or on the path. */
    public static Optional<Chromium> installed() {
        return browserOfThisMachine()
                .flatMap(browser -> driverFor(browser).map(driver -> new Chromium(browser, driver)));
    }

    private static Optional<Path> browserOfThisMachine() {
        Optional<Path> named = Optional.ofNullable(System.getenv("CHROME_BIN")).map(Path::of);
        return named.filter(Files::isExecutable)
                .or(() -> BROWSERS.stream().flatMap(Chromium::onPath).findFirst());
    }

    private static Optional<Path> driverFor(Path browser) {
        return Stream.concat(Stream.of(browser.resolveSibling("chromedriver")), onPath("chromedriver"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }
}
