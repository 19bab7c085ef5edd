package io.compliancescan.launcher.server;

import io.compliancescan.process.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the server unpacks itself and keeps its files while it runs. Made anew at each start: what Payara remembers of an
 * earlier run, its resources and applications, would be in the way of this one's.
 *
 * @param root absolute
 */
record ServerFolder(Path root) {

    static ServerFolder madeAnew(Path root, ServerSettings settings, Endpoint endpoint) throws IOException {
        new FolderTree(root).delete();
        Files.createDirectories(root.resolve("tmp"));
        var folder = new ServerFolder(root);
        Files.writeString(folder.preBootFile(), preBootCommands(endpoint));
        Files.writeString(folder.postBootFile(), settings.postBootCommands());
        try (var logging = ServerFolder.class.getResourceAsStream("logging.properties")) {
            Files.copy(logging, folder.loggingFile());
        }
        return folder;
    }

    /** There is no option for it. */
    private static String preBootCommands(Endpoint endpoint) {
        return "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address="
                + endpoint.host().getHostAddress() + "\n";
    }

    Path preBootFile() {
        return root.resolve("pre-boot.asadmin");
    }

    Path postBootFile() {
        return root.resolve("post-boot.asadmin");
    }

    Path loggingFile() {
        return root.resolve("scan-logging.properties");
    }

    /** When it is there, the service leaves in order. */
    Path leaveFile() {
        return root.resolve("leave");
    }

    /** When it is there, the service has left, and may be ended. */
    Path leftFile() {
        return root.resolve("leave.done");
    }

    Path payara() {
        return root.resolve("payara");
    }

    Path temporary() {
        return root.resolve("tmp");
    }
}
