/**
 * Keeps what the domain knows in MariaDB: one package for each feature holds the adapters of its ports and the entities
 * behind them, all package-private. What the applications call when they start is here: the migration of the schema and
 * the index that the batch repository lacks.
 */
package io.compliancescan.persistence;
