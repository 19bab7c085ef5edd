package io.compliancescan.acceptance.client;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.List;

/**
 * {@code openapi.yaml}, held against everything that goes over the wire: a path, a status or a field that it does not
 * describe fails the test that met it. It remembers which answers it has met.
 */
public final class Contract {

    private final String document;
    private final Operations operations;

    /**
     * @param document the text of the OpenAPI document
     */
    public Contract(String document) {
        this.document = document;
        this.operations = Operations.of(document);
    }

    /** What the document describes, and which of it was met so far. */
    public Operations operations() {
        return operations;
    }

    /** Refuses requests and answers that are not as described. */
    Filter ofBothSides() {
        return new Check(validator(LevelResolver.defaultResolver()), operations);
    }

    /** Refuses answers that are not as described, whatever the request was like. */
    Filter ofAnswers() {
        return new Check(
                validator(LevelResolver.create()
                        .withLevel("validation.request", Level.IGNORE)
                        .withLevel("validation.request.path.missing", Level.ERROR)
                        .withLevel("validation.request.operation.notAllowed", Level.ERROR)
                        .build()),
                operations);
    }

    private OpenApiInteractionValidator validator(LevelResolver levels) {
        return OpenApiInteractionValidator.createForInlineApiSpecification(document)
                .withLevelResolver(levels)
                .build();
    }

    private record Check(OpenApiInteractionValidator validator, Operations operations) implements Filter {

        @Override
        public Response filter(
                FilterableRequestSpecification request,
                FilterableResponseSpecification expected,
                FilterContext context) {
            Response response = context.next(request, expected);
            ValidationReport report =
                    validator.validate(RestAssuredRequest.of(request), RestAssuredResponse.of(response));
            if (report.hasErrors()) {
                throw new AssertionError(text(request, response, report));
            }
            operations.met(request.getMethod(), request.getDerivedPath(), response.statusCode());
            return response;
        }

        private static String text(FilterableRequestSpecification request, Response response, ValidationReport report) {
            return String.join(
                    "\n",
                    List.of(
                            request.getMethod() + " " + request.getURI() + " is not as openapi.yaml says:",
                            SimpleValidationReportFormat.getInstance().apply(report),
                            response.statusLine(),
                            response.asString()));
        }
    }
}
