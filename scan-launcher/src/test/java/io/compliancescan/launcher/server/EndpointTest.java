package io.compliancescan.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.launcher.console.CannotContinueException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointTest {

    @Test
    void zeroIsAnyFreePort() throws IOException {
        assertThat(Endpoint.free(InetAddress.getByName("127.0.0.1"), 0).port()).isPositive();
    }

    @Test
    void aTakenPortIsRefusedWithWhatToDo() throws IOException {
        var host = InetAddress.getByName("127.0.0.1");
        try (var other = new ServerSocket(0, 1, host)) {
            assertThatThrownBy(() -> Endpoint.free(host, other.getLocalPort()))
                    .isInstanceOf(CannotContinueException.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " of 127.0.0.1")
                    .hasMessageContaining("--port");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://localhost:8080/",
        "0.0.0.0, http://localhost:8080/",
        "::, http://localhost:8080/",
        "192.0.2.7, http://192.0.2.7:8080/",
        "2001:db8::7, http://[2001:db8:0:0:0:0:0:7]:8080/"
    })
    void theAddressIsOneThatABrowserUnderstands(String host, String uri) throws IOException {
        assertThat(new Endpoint(InetAddress.getByName(host), 8080).uri()).hasToString(uri);
    }
}
