package io.compliancescan.acceptance.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.compliancescan.acceptance.client.Poll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A browser window without a screen. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> ACCESSIBLE = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private final ChromeDriver driver;
    private final Path folder;
    private final URI root;

    private Browser(ChromeDriver driver, Path folder, URI root) {
        this.driver = driver;
        this.folder = folder;
        this.root = root;
    }

    /**
     * Opens a window.
     *
     * @param folder where the browser may write
     * @param root what paths are relative to
     */
    public static Browser open(Chromium chromium, Path folder, URI root) {
        Path home = created(folder.resolve("home"));
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromium.driver().toFile())
                .usingAnyFreePort()
                .withLogFile(folder.resolve("chromedriver.log").toFile())
                .withEnvironment(Map.of(
                        "HOME", home.toString(),
                        "TMPDIR", created(folder.resolve("tmp")).toString(),
                        "XDG_CONFIG_HOME", home.toString(),
                        "XDG_CACHE_HOME", home.toString()))
                .build();
        var options = new ChromeOptions()
                .setBinary(chromium.browser().toFile())
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1280,1000");
        return new Browser(new ChromeDriver(service, options), folder, root);
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes to a path of the service. */
    public void go(String path) {
        driver.get(root.resolve(path).toString());
    }

    /** The title of the window. */
    public String title() {
        return driver.getTitle();
    }

    /** The text of the first element that matches, if there is one. */
    public Optional<String> text(String selector) {
        return first(selector).map(WebElement::getText);
    }

    /** An attribute of the first element that matches, if there are both. */
    public Optional<String> attribute(String selector, String name) {
        return first(selector).map(element -> element.getDomAttribute(name));
    }

    /** How many elements match. */
    public int count(String selector) {
        return driver.findElements(By.cssSelector(selector)).size();
    }

    /** Follows a link. */
    public void click(String selector) {
        first(selector).orElseThrow(() -> new AssertionError("no " + selector)).click();
    }

    private Optional<WebElement> first(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream().findFirst();
    }

    /** Waits for the page to change by itself. What is replaced while it is looked at is looked at again. */
    public <T> T await(Supplier<Optional<T>> look, Predicate<T> wanted) {
        Supplier<Optional<T>> careful = () -> {
            try {
                return look.get();
            } catch (StaleElementReferenceException e) {
                return Optional.empty();
            }
        };
        List<Optional<T>> seen = Poll.every(Duration.ofMillis(50))
                .atMost(PATIENCE)
                .until(careful, now -> now.filter(wanted).isPresent());
        return seen.get(seen.size() - 1).orElseThrow();
    }

    /** What keeps people out, by the rules of WCAG 2.1 A and AA that a program can check; empty when nothing does. */
    public List<String> barriers() {
        return new AxeBuilder()
                .withTags(ACCESSIBLE).analyze(driver).getViolations().stream()
                        .map(Browser::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }

    /** Keeps a picture of the page. */
    public Path picture(String name) {
        try {
            return Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the window and ends the browser. */
    @Override
    public void close() {
        driver.quit();
    }
}
