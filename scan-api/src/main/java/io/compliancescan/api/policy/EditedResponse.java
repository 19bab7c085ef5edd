package io.compliancescan.api.policy;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * A rule of a policy was changed or taken out, or was already as wanted.
 *
 * @param version the policy's newest version, from 1
 */
@JsonbPropertyOrder({"success", "version"})
public record EditedResponse(boolean success, int version) {}
