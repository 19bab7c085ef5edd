/** Policy documents in YAML 1.2: read with the place of everything in them, and written. */
package io.compliancescan.api.policy.yaml;
