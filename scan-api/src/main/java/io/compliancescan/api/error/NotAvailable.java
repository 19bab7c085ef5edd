package io.compliancescan.api.error;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What clients of the reference service may ask for and this one does not do, and what to do instead. */
enum NotAvailable {
    RULES_FROM_TEXTS(
            "POST",
            "policies/(ingest|extract-text|generate-rules|[^/]+/rules/add-pdf)",
            "Rules are not made from texts here, since that takes a language model. Write them as a policy document and send"
                    + " it to POST /policies; GET /policies/schema says what it may say."),
    REMEDIATION(
            "POST",
            "violations/[^/]+/remediation",
            "Remedies are not written here, since that takes a language model. GET"
                    + " /scan/{id}/violations/{violation_id} says what broke the rule, and by how much."),
    CONNECTORS(
            "GET|POST",
            "connectors",
            "Data is not fetched from databases and buckets here. Export it as separated values, JSON or a workbook, and send"
                    + " it to POST /data/upload."),
    CONNECTOR("GET|PATCH|DELETE", "connectors/[^/]+", CONNECTORS.message),
    CONNECTOR_WORK("POST", "connectors/[^/]+/(test|discover|preview|import)", CONNECTORS.message),
    KNOWLEDGE(
            "GET",
            "knowledge/gdpr",
            "There is no library of articles and fines here. Rules name the articles they rest on in source and"
                    + " policy_section: POST /policies/prebuilt with the type gdpr gives those of the GDPR pack.");

    private final Pattern methods;
    private final Pattern paths;
    private final String message;

    NotAvailable(String methods, String paths, String message) {
        this.methods = Pattern.compile(methods);
        this.paths = Pattern.compile(paths);
        this.message = message;
    }

    /**
     * What a request asks for, if it is not available.
     *
     * @param path without a slash in front
     */
    static Optional<NotAvailable> of(String method, String path) {
        return Stream.of(values())
                .filter(each -> each.methods.matcher(method).matches()
                        && each.paths.matcher(path).matches())
                .findFirst();
    }

    /** What to do instead, for people. */
    String message() {
        return message;
    }
}
