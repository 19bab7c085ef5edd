/**
 * Keeps what the domain knows in MariaDB: one package for each feature holds the adapters of its ports and the entities
 * behind them, all package-private. Here is what concerns the database as a whole: where it comes from in a container,
 * the migration of its schema, and the index that the batch repository lacks.
 */
package io.compliancescan.persistence;
