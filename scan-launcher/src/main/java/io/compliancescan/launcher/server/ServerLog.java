package io.compliancescan.launcher.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** Keeps what the server prints in files that take turns, and hands each line on. */
final class ServerLog {

    private static final int BYTES_PER_FILE = 10_000_000;
    private static final int FILES = 5;

    private final Path folder;
    private final Consumer<String> listener;

    private ServerLog(Path folder, Consumer<String> listener) {
        this.folder = folder;
        this.listener = listener;
    }

    /** Reads on a thread of its own until the output ends. */
    static ServerLog of(InputStream output, Path folder, Consumer<String> listener) throws IOException {
        var log = new ServerLog(Files.createDirectories(folder), listener);
        var handler = log.files();
        var thread = new Thread(() -> log.keep(output, handler), "server-log");
        thread.setDaemon(true);
        thread.start();
        return log;
    }

    /** The file that is being written. */
    Path current() {
        return folder.resolve("server.0.log");
    }

    private FileHandler files() throws IOException {
        var pattern = folder.toString().replace("%", "%%") + "/server.%g.log";
        var handler = new FileHandler(pattern, BYTES_PER_FILE, FILES, true);
        handler.setEncoding(StandardCharsets.UTF_8.name());
        handler.setFormatter(new AsItIs());
        return handler;
    }

    private void keep(InputStream output, FileHandler handler) {
        try (var lines = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                handler.publish(new LogRecord(Level.INFO, line));
                listener.accept(line);
            }
        } catch (IOException e) {
            handler.publish(new LogRecord(Level.SEVERE, "The output of the server can no longer be read: " + e));
        } finally {
            handler.close();
        }
    }

    private static final class AsItIs extends Formatter {

        @Override
        public String format(LogRecord line) {
            return line.getMessage() + "\n";
        }
    }
}
