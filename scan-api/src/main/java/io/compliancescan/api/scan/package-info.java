/** Scans over REST: asked for, watched, listed, removed. */
package io.compliancescan.api.scan;
