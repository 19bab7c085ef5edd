/**
 * A scan as a Jakarta Batch job: load the table, evaluate one rule after the other, draw the conclusion. A chunk is one
 * rule; its violations, the scan's progress and the job's checkpoint are written in one transaction, so that after an
 * interruption the job goes on behind the last rule that is fully there.
 */
package io.compliancescan.api.batch;
