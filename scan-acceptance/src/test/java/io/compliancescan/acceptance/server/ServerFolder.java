package io.compliancescan.acceptance.server;

import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import io.compliancescan.launcher.server.ServerSettings;
import io.compliancescan.mariadb.DatabaseAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Where the server under test keeps its files.
 *
 * @param root absolute
 */
public record ServerFolder(Path root) {

    /** Little enough to be exceeded by a test, enough for every file that another test uploads. */
    public static final long MOST_UPLOAD_BYTES = 32L * 1024 * 1024;

    /** Few enough for one test to be all of them, more than the others are together. */
    public static final int MOST_WATCHERS = 24;

    /** Few enough for a test to add them, more than other tests have waiting. */
    public static final int MOST_PENDING = 40;

    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";

    /** Without anything of an earlier run. */
    static ServerFolder madeAnew(Path root) {
        var folder = new ServerFolder(root);
        leftovers(root.getParent()).forEach(ServerFolder::delete);
        delete(root);
        try {
            Files.createDirectories(folder.temporary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    Path database() {
        return root.resolve("database");
    }

    private Path payara() {
        return root.resolve("payara");
    }

    private Path temporary() {
        return root.resolve("tmp");
    }

    /** Tells the connector how to start Payara Micro on the database. */
    void configure(PayaraMicroContainerConfiguration configuration, DatabaseAddress address) throws IOException {
        var product = Product.built();
        var settings = ServerSettings.inSystemProperties(address);
        configuration.setOutputToConsole(false);
        configuration.setCmdOptions(words(Stream.concat(settings.jvmOptions().stream(), ownJvmOptions())));
        configuration.setExtraMicroOptions(words(Stream.of(
                        List.of("--deploy", product.web() + ":/"),
                        List.of("--addlibs", product.driver().toString()),
                        List.of(
                                "--prebootcommandfile",
                                file("pre-boot.asadmin", "set " + LISTENER + ".address=127.0.0.1\n")),
                        List.of("--postbootcommandfile", file("post-boot.asadmin", settings.postBootCommands())),
                        List.of("--rootdir", payara().toString()),
                        List.of("--nohazelcast", "--disablephonehome"),
                        List.of("--logtofile", root.resolve("server.%g.log").toString()))
                .flatMap(List::stream)));
    }

    /** The zone must not matter to the server either. */
    private Stream<String> ownJvmOptions() {
        return Stream.of(
                "-Xmx1g",
                // Else it writes to the machine's temporary folder.
                "-XX:+PerfDisableSharedMem",
                "-Duser.timezone=Pacific/Chatham",
                "-Djava.io.tmpdir=" + temporary(),
                "-Dscan.upload.max-bytes=" + MOST_UPLOAD_BYTES,
                "-Dscan.watchers.max=" + MOST_WATCHERS,
                "-Dscan.pending.max=" + MOST_PENDING);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(root.resolve(name), text).toString();
    }

    /** The connector cuts its options at blanks, unless a backslash goes before. */
    private static String words(Stream<String> options) {
        return options.map(option -> option.replace(" ", "\\ ")).collect(Collectors.joining(" "));
    }

    /** The connector copies the archive for every start, and leaves the copy there. */
    private static List<Path> leftovers(Path temporary) {
        try (var found = Files.newDirectoryStream(temporary, "arquillian-payara-micro*")) {
            return StreamSupport.stream(found.spliterator(), false).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
