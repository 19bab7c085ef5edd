package io.compliancescan.api.upload;

import io.compliancescan.problem.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip archive: a workbook, or one file of separated values or JSON. */
final class ZipArchive {

    /** What every workbook has, and hardly anything else. */
    private static final String WORKBOOK = "xl/workbook.xml";

    /** Compression of text does not reach that; bombs do. */
    private static final long MOST_RATIO = 250;

    /** Small files may be compressed by any ratio. */
    private static final long HARMLESS = 16L << 20;

    private ZipArchive() {}

    /**
     * Writes what it holds as separated values.
     *
     * @param sheet which one of a workbook; only of a workbook
     * @throws InvalidInputException when it is damaged, holds several files, or more than it can honestly
     */
    static void convert(Path path, Optional<String> sheet, BoundedOutput out) throws IOException {
        try (ZipFile archive = new ZipFile(path.toFile())) {
            if (archive.getEntry(WORKBOOK) != null) {
                refuseBombs(archive, path, out.mostBytes());
                Workbook.convert(path, sheet, out);
            } else {
                extract(archive, path, sheet, out);
            }
        } catch (ZipException e) {
            throw refused("The file is a zip archive that is damaged or encrypted. Make it again, without a password.");
        }
    }

    private static void extract(ZipFile archive, Path path, Optional<String> sheet, BoundedOutput out)
            throws IOException {
        List<? extends ZipEntry> files = Collections.list(archive.entries()).stream()
                .filter(entry -> !entry.isDirectory() && !leftByAnArchiver(entry.getName()))
                .toList();
        if (files.size() != 1) {
            throw refused("The zip archive holds " + files.size() + " files. Send an archive of one file.");
        }
        BoundedOutput bounded = bounded(path, out.mostBytes(), out);
        try (InputStream in = archive.getInputStream(files.get(0))) {
            byte[] head = in.readNBytes(FileKind.HEAD);
            if (FileKind.of(head) == FileKind.ZIP) {
                throw refused("The zip archive holds another archive. Send what is in that.");
            }
            FileKind.of(head).convert(SpooledFile.behind(head, in), sheet, bounded);
        }
    }

    private static void refuseBombs(ZipFile archive, Path path, long mostBytes) throws IOException {
        try (OutputStream nowhere = bounded(path, mostBytes, OutputStream.nullOutputStream())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                try (InputStream in = archive.getInputStream(entry)) {
                    in.transferTo(nowhere);
                }
            }
        }
    }

    private static BoundedOutput bounded(Path path, long mostBytes, OutputStream out) throws IOException {
        long honest = Math.max(HARMLESS, Files.size(path) * MOST_RATIO);
        return new BoundedOutput(out, Math.min(mostBytes, honest));
    }

    private static boolean leftByAnArchiver(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store") || name.endsWith("Thumbs.db");
    }

    private static InvalidInputException refused(String message) {
        return InvalidInputException.of("/file", message);
    }
}
