package io.compliancescan.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held while a folder or a file of it is ours. The kernel lets go of it when this JVM ends, however it ends. */
public final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes it if nobody has it.
     *
     * @param file made when there is none; stays when the lock is given up
     * @return empty when another process, or another part of this one, holds it
     * @throws IOException when the file cannot be made or locked
     */
    public static Optional<FolderLock> tryHold(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            held = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Held by this very JVM.
        } finally {
            if (!held) {
                channel.close();
            }
        }
        return held ? Optional.of(new FolderLock(channel)) : Optional.empty();
    }

    /**
     * Waits until no other process has it, and takes it. Within one JVM the caller sees to it that nobody holds it.
     *
     * @param file made when there is none; stays when the lock is given up
     * @throws IOException when the file cannot be made or locked
     */
    public static FolderLock hold(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.lock();
            return new FolderLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Gives it up. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
