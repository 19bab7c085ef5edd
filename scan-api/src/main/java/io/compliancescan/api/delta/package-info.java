/** What changed since an earlier scan over REST: the violations behind each count, page by page. */
package io.compliancescan.api.delta;
