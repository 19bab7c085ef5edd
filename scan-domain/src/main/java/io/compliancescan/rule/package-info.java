/**
 * What a rule asks of a table and what it finds. A rule's check is one of three kinds: a condition on each record, an
 * aggregate over a window of time, or dormancy. Every number in a check is a parameter; nothing depends on a rule's
 * name or id.
 */
package io.compliancescan.rule;
