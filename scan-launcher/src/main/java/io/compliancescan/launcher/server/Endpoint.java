package io.compliancescan.launcher.server;

import io.compliancescan.launcher.console.CannotContinueException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;

/**
 * Where the service listens.
 *
 * @param host the interface's address
 * @param port 1 to 65,535
 */
public record Endpoint(InetAddress host, int port) {

    /**
     * Checks that the port is free.
     *
     * @param port 0 for any that is free
     * @throws CannotContinueException when it is taken, or this process may not use it
     */
    public static Endpoint free(InetAddress host, int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, port));
            return new Endpoint(host, socket.getLocalPort());
        } catch (IOException e) {
            throw new CannotContinueException(
                    "Port " + port + " of " + host.getHostAddress() + " cannot be used (" + e.getMessage()
                            + "); stop the program that has it, or choose another port with --port.",
                    e);
        }
    }

    /** The address for people and programs on this machine; ends with a slash. */
    public URI uri() {
        var local = host.isAnyLocalAddress() || host.isLoopbackAddress();
        return URI.create("http://" + (local ? "localhost" : literal()) + ":" + port + "/");
    }

    private String literal() {
        var address = host.getHostAddress().replaceFirst("%.*", "");
        return address.contains(":") ? "[" + address + "]" : address;
    }
}
