/** Whether the service lives, is ready for requests, and has started: {@code /health/live}, {@code ready}, {@code started}. */
package io.compliancescan.api.health;
