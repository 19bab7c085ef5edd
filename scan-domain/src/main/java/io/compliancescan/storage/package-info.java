/** The place where everything is kept, as far as those must know it who start and watch the service. */
package io.compliancescan.storage;
