package io.compliancescan.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StartupTest {

    private static final String READY =
            "2026-11-24T07:26:54.885Z INFO PayaraMicro: Payara Micro 6.2025.10 (build 42) ready in 20,831 (ms)";
    private static final String API = "                \"Context Root\": \"/api\"";
    private static final String WEB = "                \"Context Root\": \"/\"";

    @Test
    void bothApplicationsDeployedIsSuccess() {
        var startup = after(API, WEB, READY);

        assertThat(startup.isOver()).isTrue();
        assertThat(startup.succeeded()).isTrue();
        assertThat(startup.problem()).isEmpty();
    }

    @Test
    void aServerThatIsReadyWithoutOneOfThemHasFailed() {
        var startup = after(WEB, READY);

        assertThat(startup.isOver()).isTrue();
        assertThat(startup.succeeded()).isFalse();
    }

    @Test
    void nothingIsDecidedBeforeTheServerIsReady() {
        var startup = after(API, WEB);

        assertThat(startup.isOver()).isFalse();
        assertThat(startup.succeeded()).isFalse();
    }

    @Test
    void theFirstErrorIsTheReason() {
        var startup = after(
                "2026-11-24T07:26:54.000Z WARNING some.logger: not this",
                "2026-11-24T07:26:54.001Z SEVERE some.logger: The first one",
                "\tat some.Where(Where.java:1)",
                "2026-11-24T07:26:54.002Z SEVERE some.logger: The second one",
                READY);

        assertThat(startup.problem()).contains("The first one");
    }

    @Test
    void itsInnermostCauseIsTold() {
        var startup = after(
                "2026-11-24T08:27:15.092Z SEVERE some.logger: ContainerBase.addChild: start: ",
                "org.apache.catalina.LifecycleException: java.lang.ClassNotFoundException: no.such.Listener",
                "\tat org.apache.catalina.core.StandardContext.start(StandardContext.java:5902)",
                "Caused by: java.lang.ClassNotFoundException: no.such.Listener",
                "\t... 35 more",
                "2026-11-24T08:27:15.134Z SEVERE some.logger: Exception during lifecycle processing",
                "java.lang.Exception: another");

        assertThat(startup.problem())
                .contains("ContainerBase.addChild: start: java.lang.ClassNotFoundException: no.such.Listener");
    }

    @Test
    void anErrorThatOnlySaysThatThereWasOneIsNotTheReason() {
        var startup = after(
                "2026-11-28T06:40:09.683Z SEVERE some.logger: Startup of context /api failed due to previous errors",
                "2026-11-28T06:40:09.684Z INFO some.logger: not this",
                "2026-11-28T06:40:09.706Z SEVERE some.logger: ContainerBase.addChild: start: ",
                "org.apache.catalina.LifecycleException: java.lang.IllegalStateException: The schema is later.",
                "Caused by: java.lang.IllegalStateException: The schema is later.",
                "2026-11-28T06:40:09.709Z SEVERE some.logger: Exception during lifecycle processing",
                "java.lang.Exception: another");

        assertThat(startup.problem())
                .contains("ContainerBase.addChild: start: java.lang.IllegalStateException: The schema is later.");
    }

    @Test
    void aLongErrorIsCut() {
        var startup = after("2026-11-24T07:26:54.001Z SEVERE some.logger: " + "x".repeat(5_000));

        assertThat(startup.problem().orElseThrow()).hasSize(301).endsWith("…");
    }

    private static Startup after(String... lines) {
        var startup = new Startup();
        List.of(lines).forEach(startup::line);
        return startup;
    }
}
