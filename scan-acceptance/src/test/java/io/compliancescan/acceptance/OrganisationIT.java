package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.compliancescan.acceptance.client.Failure;
import org.junit.jupiter.api.Test;

/** Whose data a caller sees. */
class OrganisationIT extends ServerScenario {

    @Test
    void untilPeopleSignInEverybodyOwnsTheOneOrganisation() {
        service()
                .request()
                .get("/organizations/current")
                .then()
                .statusCode(200)
                .body("organization.id", equalTo("default"))
                .body("organization.name", equalTo("Default"))
                .body("organization.slug", equalTo("default"))
                .body("organization.created_at", nullValue())
                .body("role", equalTo("owner"));
    }

    @Test
    void itIsToldInJsonAlone() {
        assertThat(Failure.of(service().wrongRequest().accept("text/html").get("/organizations/current"))
                        .status())
                .isEqualTo(406);
    }
}
