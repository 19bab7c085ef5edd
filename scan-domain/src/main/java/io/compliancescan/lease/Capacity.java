package io.compliancescan.lease;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How much a node works on at once. There are two lanes, one for small scans and one for large ones, and in each of them
 * the oldest is next. So no small scan waits for a large one, and no large one is overtaken for ever.
 */
public final class Capacity {

    /**
     * What a scan holds in memory for a record: the columns that rules use, and what is derived of them while they are
     * evaluated. Measured at 71 to 84 bytes for the columns of eleven rules, and doubled.
     */
    static final long BYTES_A_RECORD = 150;

    /** That part of the memory is for small scans. */
    private static final int SMALL_PART = 16;

    private static final int FEWEST = 2;

    private final Lane small;
    private final Lane large;
    private final long smallest;

    private Capacity(Lane small, Lane large) {
        this.small = small;
        this.large = large;
        this.smallest = small.records() / small.scans();
    }

    /**
     * @param scans how many scans at once, at least {@value #FEWEST}
     * @param bytes how much memory they may hold together
     */
    public static Capacity of(int scans, long bytes) {
        if (scans < FEWEST) {
            throw new IllegalArgumentException("at least " + FEWEST + " scans at once, not " + scans);
        }
        long records = bytes / BYTES_A_RECORD;
        int small = scans / 2;
        return new Capacity(
                new Lane(small, records / SMALL_PART), new Lane(scans - small, records - records / SMALL_PART));
    }

    /**
     * Which scan is next.
     *
     * @param waiting the oldest first
     * @param running what the node works on already
     * @return empty when nothing waits for which there is room
     */
    public Optional<WaitingScan> next(List<WaitingScan> waiting, Collection<WaitingScan> running) {
        Set<Size> full = EnumSet.noneOf(Size.class);
        for (WaitingScan scan : waiting) {
            Size size = sizeOf(scan);
            if (!full.contains(size) && hasRoom(size, scan, running)) {
                return Optional.of(scan);
            }
            full.add(size);
        }
        return Optional.empty();
    }

    private boolean hasRoom(Size size, WaitingScan scan, Collection<WaitingScan> running) {
        List<WaitingScan> beside =
                running.stream().filter(other -> sizeOf(other) == size).toList();
        long records = beside.stream().mapToLong(WaitingScan::records).sum();
        return (size == Size.SMALL ? small : large).hasRoom(beside.size(), records, scan.records());
    }

    private Size sizeOf(WaitingScan scan) {
        return scan.records() <= smallest ? Size.SMALL : Size.LARGE;
    }

    private enum Size {
        SMALL,
        LARGE
    }
}
