/**
 * Questions about one record, as a tree. Each kind of question is one record that carries its own behaviour and is
 * answered for the whole table at once, column by column, with YES, NO or UNKNOWN.
 */
package io.compliancescan.condition;
