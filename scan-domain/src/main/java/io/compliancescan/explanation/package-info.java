/**
 * Why a rule was broken, or how near it came to that, in sentences and as a tree of clauses. Built from the rule's check
 * and the cells of the records alone: the same check and the same cells always give the same words, and no rule's id or
 * type is looked at.
 */
package io.compliancescan.explanation;
