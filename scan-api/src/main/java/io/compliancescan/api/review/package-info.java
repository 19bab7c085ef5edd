/** Reviews over REST: what people say about violations, one by one or many at once, and how it is taken back. */
package io.compliancescan.api.review;
