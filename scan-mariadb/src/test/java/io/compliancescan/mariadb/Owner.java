package io.compliancescan.mariadb;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** An owner of a database folder in a JVM of its own, to be killed. */
final class Owner {

    private final Process process;
    private final ProcessHandle server;

    private Owner(Process process, ProcessHandle server) {
        this.process = process;
        this.server = server;
    }

    /** In the other JVM: starts, says the server's process id, and stays until its input ends. */
    public static void main(String... folders) throws IOException {
        var database = EmbeddedMariaDb.start(Path.of(folders[0]), Path.of(folders[1]));
        System.out.println(database.pid());
        System.in.read();
    }

    static Owner of(Path folder, Path program) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Owner.class.getName(),
                        folder.toString(),
                        program.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var server = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
        return new Owner(process, server);
    }

    /** The server that it owns. */
    ProcessHandle server() {
        return server;
    }

    /** Takes away the shell that waits for the owner's death. */
    void killGuard() {
        server.children().forEach(ProcessHandle::destroyForcibly);
    }

    void kill() {
        process.destroyForcibly();
        await(process.toHandle());
    }

    static void await(ProcessHandle process) {
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("process " + process.pid() + " still runs", e);
        }
    }
}
