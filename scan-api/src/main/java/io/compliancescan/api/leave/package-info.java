/**
 * How this node leaves in order: it says that it is not ready, lets its work come to a checkpoint, ends what only waits, and
 * then answers no new requests while those under way are finished. Whoever runs the node asks for it by a file.
 */
package io.compliancescan.api.leave;
