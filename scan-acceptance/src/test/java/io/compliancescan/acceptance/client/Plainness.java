package io.compliancescan.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/** No answer is an HTML error page, or tells of the inside of the server. */
final class Plainness implements Filter {

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String what = request.getMethod() + " " + request.getURI();
        assertThat(String.valueOf(response.contentType())).as(what).doesNotContain("html");
        assertThat(response.asString())
                .as(what)
                .doesNotContain("Exception", "\tat ", "at io.", "at java.", "Caused by", "jakarta.", "org.glassfish");
        return response;
    }
}
