/**
 * Whether the storage gives answers at all. One that is away refuses, and every request hears so at once; one that stands
 * still says nothing, and requests would wait for it one after the other. They are refused instead.
 */
package io.compliancescan.api.storage;
