package io.compliancescan.api.live;

/** Lets many look at scans as they change, without many readings. */
public interface ScanWatches {

    /**
     * Lets somebody look at a scan until they want no more. The first look is soon.
     *
     * @return false when as many look already as this node has room for; then they are not let
     */
    boolean begin(ScanName scan, ScanWatcher watcher);
}
