/**
 * What people say about violations: one review is one decision about one or many of them. Nothing that was said is ever
 * overwritten; taking it back is said as well.
 */
package io.compliancescan.review;
