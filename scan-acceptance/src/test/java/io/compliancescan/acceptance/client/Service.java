package io.compliancescan.acceptance.client;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.config.JsonConfig.jsonConfig;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A running service, and what its clients do with it. */
public final class Service {

    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .jsonConfig(jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL))
            .encoderConfig(encoderConfig()
                    .defaultContentCharset("UTF-8")
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    /** Far more than a scan takes, so that only one that hangs is given up. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration INTERVAL = Duration.ofMillis(20);

    private final URI root;
    private final Contract contract;

    /**
     * @param root where the service listens, without a path
     * @param contract what it promises
     */
    public Service(URI root, Contract contract) {
        this.root = root;
        this.contract = contract;
    }

    /** Where it listens. */
    public URI root() {
        return root;
    }

    /** What it promises. */
    public Contract contract() {
        return contract;
    }

    /** A request to the API that keeps to the contract, as must its answer. */
    public RequestSpecification request() {
        return undocumented().basePath("/api").filter(contract.ofBothSides());
    }

    /** A request to the API that is a form, whose parts cannot be held against the contract; its answer can. */
    public RequestSpecification form() {
        return wrongRequest();
    }

    /** A request to the API that is wrong on purpose; its answer must keep to the contract all the same. */
    public RequestSpecification wrongRequest() {
        return undocumented().basePath("/api").filter(contract.ofAnswers());
    }

    /** A request to something the contract says nothing about. */
    public RequestSpecification undocumented() {
        return RestAssured.given().config(CONFIG).baseUri(root.toString()).filter(new Plainness());
    }

    /** Makes a policy of the AML pack; its id. */
    public String amlPolicy() {
        return pack("aml");
    }

    /** Makes a policy of the pack; its id. */
    public String pack(String name) {
        return created(request()
                .contentType(ContentType.JSON)
                .body(Map.of("type", name))
                .post("/policies/prebuilt"));
    }

    /** Makes a policy of the document; its id. */
    public String policy(PolicyJson document) {
        return created(
                request().contentType(ContentType.JSON).body(document.text()).post("/policies"));
    }

    private static String created(Response response) {
        return response.then().statusCode(201).extract().path("policy.id");
    }

    /** Uploads a file as the body of the request. */
    public Upload upload(CsvFile file) {
        return Upload.of(request()
                .contentType("text/csv")
                .queryParam("file_name", file.name())
                .body(file.bytes())
                .post("/data/upload"));
    }

    /** Confirms the mapping that the upload suggests, and the first answer to every question; the mapping's id. */
    public String confirm(Upload upload) {
        return confirm(upload.mapping(upload.suggestedMapping()));
    }

    /** Confirms a mapping; its id. */
    public String confirm(Map<String, ?> mapping) {
        return request()
                .contentType(ContentType.JSON)
                .body(mapping)
                .post("/data/mapping/confirm")
                .then()
                .statusCode(200)
                .extract()
                .path("mapping_id");
    }

    /** Uploads a file, confirms what the upload suggests, and thereby has all that a run of the policy needs. */
    public RunRequest prepare(String policyId, CsvFile file) {
        Upload upload = upload(file);
        return RunRequest.of(policyId, upload.id(), confirm(upload));
    }

    /** Runs a scan; its id. */
    public String run(RunRequest inputs) {
        return request()
                .contentType(ContentType.JSON)
                .body(inputs.body())
                .post("/scan/run")
                .then()
                .statusCode(202)
                .extract()
                .path("scan_id");
    }

    /** The scan as it is now. */
    public ScanStatus status(String scanId) {
        return ScanStatus.of(request().get("/scan/{id}", scanId));
    }

    /** Polls every 20 ms until the scan has ended; everything that was seen, in order. */
    public List<ScanStatus> watch(String scanId) {
        return Poll.every(INTERVAL).atMost(PATIENCE).until(() -> status(scanId), ScanStatus::ended);
    }

    /** Polls every 20 ms until the scan is as wanted. */
    public ScanStatus waitFor(String scanId, Predicate<ScanStatus> wanted) {
        List<ScanStatus> seen =
                Poll.every(INTERVAL).atMost(PATIENCE).until(() -> status(scanId), wanted.or(ScanStatus::ended));
        return seen.get(seen.size() - 1);
    }

    /** Runs a scan and waits until it has ended. */
    public ScanStatus runToEnd(RunRequest inputs) {
        return waitFor(run(inputs), ScanStatus::ended);
    }

    /**
     * Holds a completed scan against a column of its upload.
     *
     * @param positive the labels that mean that a record should be found; none where the column says yes or no
     */
    public ScanValidation validate(String scanId, String labelColumn, Object... positive) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("scan_id", scanId, "label_column", labelColumn));
        if (positive.length > 0) {
            body.put("positive_values", List.of(positive));
        }
        return ScanValidation.of(
                request().contentType(ContentType.JSON).body(body).post("/validate"));
    }

    /**
     * Runs a scan and waits until it is completed.
     *
     * @throws AssertionError when it fails
     */
    public ScanStatus complete(RunRequest inputs) {
        return runToEnd(inputs).requireCompleted();
    }
}
