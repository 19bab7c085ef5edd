package io.compliancescan.launcher.demo;

import io.compliancescan.generator.GeneratorSettings;
import io.compliancescan.launcher.console.CannotContinueException;
import io.compliancescan.launcher.console.Console;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Scans a bank's transactions twice under one policy: a file, and the same feed a month later, so that the second scan
 * tells what is new, what is gone and what has stayed.
 */
public final class Demonstration {

    private static final GeneratorSettings FIRST = GeneratorSettings.of(50_000, 1);
    private static final int DAYS_BETWEEN = 30;
    private static final Duration BETWEEN_POLLS = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Api api;
    private final Path folder;
    private final Console console;

    /**
     * A demonstration that has not begun.
     *
     * @param service the address of a ready service, ending with a slash
     * @param folder for the generated files
     */
    public Demonstration(URI service, Path folder, Console console) {
        this.api = new Api(service);
        this.folder = folder;
        this.console = console;
    }

    /**
     * Runs from the policy to the second scan.
     *
     * @return the second scan as {@code GET /api/scan/{id}} answers it, on several lines
     * @throws CannotContinueException when a step fails, with the server's message
     */
    public String run() {
        var policy = console.step("Loading the AML policy", () -> api.post("policies/prebuilt", object("type", "aml")))
                .getJsonObject("policy")
                .getString("id");
        scan(policy, "January to April", FIRST);
        return scan(policy, "February to May", FIRST.withDaysLater(DAYS_BETWEEN))
                .pretty();
    }

    private ScanState scan(String policy, String months, GeneratorSettings settings) {
        var file = new GeneratedFile(folder.resolve("transactions-" + settings.daysLater() + "-days-later.csv"));
        console.step("Generating " + settings.rows() + " transactions, " + months, () -> file.write(settings));
        var upload = console.step("Uploading them", () -> upload(file.path()));
        var mapping = confirm(upload);
        var run = Json.createObjectBuilder()
                .add("policy_id", policy)
                .add("upload_id", upload.getString("upload_id"))
                .add("mapping_id", mapping.getString("mapping_id"))
                .add("audit_name", "Demonstration, " + months)
                .build();
        var scan = await(api.post("scan/run", run).getString("scan_id"));
        console.say("Scanned: " + scan.summary());
        return scan;
    }

    private JsonObject upload(Path file) {
        return api.postFile("data/upload?file_name=" + file.getFileName(), file);
    }

    private JsonObject confirm(JsonObject upload) {
        var questions = upload.getJsonArray("clarification_questions");
        if (!questions.isEmpty()) {
            throw new CannotContinueException("The service asks about the generated file: " + questions);
        }
        return api.post(
                "data/mapping/confirm",
                Json.createObjectBuilder()
                        .add("upload_id", upload.getString("upload_id"))
                        .add("mapping_config", upload.getJsonObject("suggested_mapping"))
                        .add("temporal_scale", upload.get("temporal_scale"))
                        .add("clarification_answers", JsonValue.EMPTY_JSON_ARRAY)
                        .build());
    }

    private ScanState await(String scan) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var state = new ScanState(api.get("scan/" + scan));
        while (!state.isOver()) {
            if (System.nanoTime() >= deadline) {
                throw new CannotContinueException("Scan " + scan + " is not over after " + PATIENCE.toMinutes()
                        + " minutes; it stands at " + state.progress() + ".");
            }
            console.progress("Scanning " + state.progress());
            LockSupport.parkNanos(BETWEEN_POLLS.toNanos());
            state = new ScanState(api.get("scan/" + scan));
        }
        if (!state.isCompleted()) {
            throw new CannotContinueException("Scan " + scan + " failed: " + state.json());
        }
        console.progress("Scanning " + state.progress());
        return state;
    }

    private static JsonObject object(String name, String value) {
        return Json.createObjectBuilder().add(name, value).build();
    }
}
