package io.compliancescan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** There need be no Docker engine to know that the image would work: what it copies exists, and what it runs runs. */
class DistributionIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String NOBODY = "65534";

    @TempDir
    private Path folder;

    private final Dockerfile dockerfile;

    DistributionIT() throws IOException {
        dockerfile = Dockerfile.of(ROOT);
    }

    @Test
    void everythingThatTheImageCopiesIsThere() {
        assertThat(dockerfile.copied().keySet()).isNotEmpty().allSatisfy(source -> assertThat(ROOT.resolve(source))
                .exists());
    }

    @Test
    void theImageHasItsOwnUserAndSaysWhenItIsReady() {
        assertThat(dockerfile.value("USER")).isNotEqualTo("root").doesNotStartWith("0");
        assertThat(dockerfile.value("EXPOSE"))
                .isEqualTo(dockerfile.environment().get("PORT"));
        assertThat(dockerfile.value("STOPSIGNAL")).isEqualTo("SIGTERM");
        assertThat(dockerfile.command("HEALTHCHECK")).endsWith("health");
    }

    @Test
    void itsCommandRunsAsAnUnprivilegedUserInACleanFolder() throws Exception {
        layOutTheImage();
        var data = writableByAnyone(folder.resolve("data"));
        var environment = environment(data, "0");

        try (var scan = ScanProcess.start(data, environment, inTheImage(dockerfile.run()))) {
            var address = scan.awaitAddress();
            var port = address.replaceAll("\\D", "");
            var children = scan.descendants();
            assertThat(children)
                    .isNotEmpty()
                    .allSatisfy(child -> assertThat(child.info().user()).isNotEqualTo(Optional.of("root")));
            assertThat(health(data, port)).isZero();

            scan.terminate();

            assertThat(scan.awaitExit()).isEqualTo(128 + 15);
            ScanProcess.awaitEnd(children);
            assertThat(health(data, port)).isEqualTo(1);
        }
    }

    private void layOutTheImage() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (var copy : dockerfile.copied().entrySet()) {
            var target = inTheImage(copy.getValue());
            Files.createDirectories(target);
            var process = new ProcessBuilder("cp", "-R", ROOT.resolve(copy.getKey()) + "/.", target.toString())
                    .inheritIO()
                    .start();
            assertThat(process.waitFor()).isZero();
        }
    }

    private int health(Path data, String port) throws Exception {
        try (var health =
                ScanProcess.start(data, environment(data, port), inTheImage(dockerfile.command("HEALTHCHECK")))) {
            return health.awaitExit();
        }
    }

    private Map<String, String> environment(Path data, String port) {
        var environment = new HashMap<>(dockerfile.environment());
        // Neither all interfaces nor a fixed port, since this machine is not a container.
        environment.put("SCAN_HOST", "127.0.0.1");
        environment.put("PORT", port);
        environment.put("SCAN_DATA", data.toString());
        return environment;
    }

    /** The command as it reads here, and as somebody who may do nothing special. */
    private List<String> inTheImage(List<String> command) {
        var words = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            words.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        words.add(inTheImage(command.get(0)).toString());
        words.addAll(command.subList(1, command.size()));
        return words;
    }

    private Path inTheImage(String path) {
        return folder.resolve("image" + path);
    }

    private static Path writableByAnyone(Path path) throws IOException {
        return Files.setPosixFilePermissions(Files.createDirectory(path), PosixFilePermissions.fromString("rwxrwxrwx"));
    }
}
