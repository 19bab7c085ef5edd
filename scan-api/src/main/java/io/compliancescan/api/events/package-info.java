/** Scans over server-sent events: a client opens a stream and is told of every change until the scan has ended. */
package io.compliancescan.api.events;
