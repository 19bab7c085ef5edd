package io.compliancescan.launcher.server;

import io.compliancescan.mariadb.DatabaseAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What to start.
 *
 * @param distribution where the parts are
 * @param endpoint where to listen
 * @param database which database to use
 * @param data the data folder, absolute; the server keeps its files in {@code server} and its log in {@code logs} there
 * @param javaOpts JVM options of the operator, separated by blanks
 */
public record ServerPlan(
        Distribution distribution, Endpoint endpoint, DatabaseAddress database, Path data, String javaOpts) {

    Path folder() {
        return data.resolve("server");
    }

    Path logs() {
        return data.resolve("logs");
    }

    /** The whole command line of the server. */
    List<String> command(ServerFolder folder, ServerSettings settings) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JvmOptions.with(settings, folder.temporary(), javaOpts).list());
        command.add("-Dscan.leave.file=" + folder.leaveFile());
        command.addAll(List.of("-jar", distribution.payaraMicro().toString()));
        // The nodes of this service meet in the database; a data grid would open a port to the network for nothing.
        command.addAll(List.of("--nohazelcast", "--disablephonehome"));
        command.addAll(List.of("--rootdir", folder.payara().toString()));
        command.addAll(List.of("--logproperties", folder.loggingFile().toString()));
        command.addAll(List.of("--addlibs", distribution.driver().toString()));
        command.addAll(List.of("--prebootcommandfile", folder.preBootFile().toString()));
        command.addAll(List.of("--postbootcommandfile", folder.postBootFile().toString()));
        command.addAll(List.of("--port", String.valueOf(endpoint.port())));
        // In this order: /health is answered by the application at the root, so it must be the last to come up.
        command.addAll(List.of("--deploy", distribution.api() + ":/api"));
        command.addAll(List.of("--deploy", distribution.web() + ":/"));
        return command;
    }
}
