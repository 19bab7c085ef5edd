/** How JSON is read and written, once for all resources. */
package io.compliancescan.api.json;
