/**
 * From the bytes that people have to the tables that rules need. A file is first profiled: how it is written, what its
 * columns hold, what cannot be told without asking. Then its columns are read as the profile and the answers say.
 * Nothing is guessed silently, and a cell that cannot be read is never taken for a value.
 */
package io.compliancescan.importer;
