package io.compliancescan.api.storage;

/** Knows whether the storage gives answers, without asking it. */
public interface StorageWatch {

    /** Whether it has said nothing for some seconds, not even that it is away. */
    boolean standsStill();
}
