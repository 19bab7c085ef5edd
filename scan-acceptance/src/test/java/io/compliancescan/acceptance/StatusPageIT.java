package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.compliancescan.acceptance.browser.Browser;
import io.compliancescan.acceptance.browser.Chromium;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.ScanStatus.Delta;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.compliancescan.acceptance.server.Product;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages, in a browser. */
class StatusPageIT extends ServerScenario {

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        Optional<Chromium> chromium = Chromium.installed();
        assumeTrue(
                chromium.isPresent(),
                "The status page is not tried: there is no Chromium with its driver, neither by CHROME_BIN nor on the PATH.");
        browser = Browser.open(
                chromium.orElseThrow(),
                Product.workFolder().resolve("browser"),
                service().root());
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aRunningScanIsSeenMovingAndThenShowsItsResult() {
        Service service = service();
        RunRequest inputs = transactions(service);
        service.complete(inputs);
        String scan = service.run(
                transactions(service).with("policy_id", inputs.policyId()).with("audit_name", "The one to watch"));
        String row = "#scan-" + scan;

        int first = database().whileHeld(scan, () -> {
            browser.go("/");
            assertThat(browser.text(row + " .name a")).contains("The one to watch");
            assertThat(browser.text(row + " .badge")).get().isIn("Pending", "Running");
            return barThatIsShown(scan, row);
        });
        service.waitFor(scan, status -> status.rulesProcessed() > first);
        int second = database().whileHeld(scan, () -> barThatIsShown(scan, row));
        assertThat(second).isBetween(first + 1, service.status(scan).rulesTotal() - 1);
        browser.await(() -> browser.text(row + " .badge"), "Completed"::equals);

        ScanStatus result = service.status(scan);
        Delta delta = result.delta().orElseThrow();
        assertThat(browser.text(row + " .score-value")).contains(result.score().toString());
        assertThat(browser.text(row + " .violations")).contains(count(result.violations()));
        assertThat(browser.text(row + " .delta-new")).contains("+" + count(delta.added()) + " new");
        assertThat(browser.text(row + " .delta-unchanged")).contains(count(delta.unchanged()) + " unchanged");
        browser.picture("status-page-completed");
    }

    /** How far the bar of a scan that is held has got, once the page has caught up. */
    private int barThatIsShown(String scan, String row) {
        ScanStatus status = service().status(scan);
        int processed = status.rulesProcessed();
        browser.await(() -> browser.attribute(row + " progress", "value"), String.valueOf(processed)::equals);
        assertThat(browser.attribute(row + " progress", "max")).contains(String.valueOf(status.rulesTotal()));
        browser.picture("status-page-" + processed + "-of-" + status.rulesTotal());
        return processed;
    }

    @Test
    void theScanPageShowsTheResultAndHowTheScoreCameAbout() {
        Service service = service();
        RunRequest inputs = transactions(service).with("audit_name", "Looked at closely");
        service.complete(inputs);
        ScanStatus scan = service.complete(inputs);

        browser.go("/");
        browser.click("#open-" + scan.id());

        assertThat(browser.title()).startsWith("Looked at closely");
        assertThat(browser.text("#status")).contains("Completed");
        assertThat(browser.text("#score .score-value")).contains(scan.score().toString());
        assertThat(browser.text("#violation-count")).contains(count(scan.violations()));
        assertThat(browser.text("#delta .delta-new")).contains("+0 new");
        assertThat(browser.count("#rules tbody tr")).isEqualTo(scan.rulesTotal());
        assertThat(browser.count("#history svg.chart circle"))
                .as("one for each scan of the policy")
                .isEqualTo(2);
        assertThat(browser.count("#history svg.chart circle.current")).isEqualTo(1);
        assertThat(browser.text("#history tbody tr.current td.number"))
                .contains(scan.score().toString());
        browser.picture("scan-page");
    }

    @Test
    void nothingOnThePagesKeepsPeopleOut() {
        Service service = service();
        RunRequest inputs = transactions(service);
        RunRequest lost = service.prepare(
                inputs.policyId(), Transactions.generatedLater(1_000, 1).file());
        database().loseFileOf(lost.uploadId());
        ScanStatus completed = service.complete(inputs);
        ScanStatus failed = service.runToEnd(lost);
        String running = service.run(inputs);

        List<String> barriers = database().whileHeld(running, () -> Stream.concat(
                        barriers("/").stream(), barriers("/scan.xhtml?id=" + running).stream())
                .toList());

        assertThat(barriers).isEmpty();
        assertThat(barriers("/scan.xhtml?id=" + completed.id())).isEmpty();
        assertThat(barriers("/scan.xhtml?id=" + failed.id())).isEmpty();
        assertThat(barriers("/scan.xhtml?id=nothing")).isEmpty();
        service.waitFor(running, ScanStatus::ended);
    }

    private List<String> barriers(String path) {
        browser.go(path);
        return browser.barriers();
    }

    @Test
    void aScanThatIsNotThereHasAPageThatSaysSo() {
        browser.go("/scan.xhtml?id=018d0b00-1111-7abc-8def-0123456789ab");

        assertThat(browser.text("#not-found h1")).contains("Scan not found");
    }

    private static RunRequest transactions(Service service) {
        return service.prepare(
                service.amlPolicy(), Transactions.generated(Transactions.MANY).file());
    }

    private static String count(long number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }
}
