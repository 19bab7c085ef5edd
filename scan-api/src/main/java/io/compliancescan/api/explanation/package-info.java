/** Why a rule was broken or not, over REST: made on reading, from what the scan pinned. */
package io.compliancescan.api.explanation;
