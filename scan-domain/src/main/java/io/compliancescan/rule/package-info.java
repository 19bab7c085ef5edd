/**
 * What a rule asks of a table and what it finds. A rule's check is one of four kinds: a condition on each record, an
 * aggregate over a window of time, dormancy, or a flow through a party. Every number in a check is a parameter; nothing
 * depends on a rule's name or id.
 */
package io.compliancescan.rule;
