package io.compliancescan.api.upload;

import io.compliancescan.problem.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What a file is, told by its first bytes, and how it becomes separated values. */
enum FileKind {
    SEPARATED_VALUES {
        @Override
        void convert(InputStream in, Optional<String> sheet, BoundedOutput out) throws IOException {
            refuseSheet(sheet);
            in.transferTo(out);
        }
    },

    /** An archive of one file, or a workbook, which is an archive too. */
    ZIP {
        @Override
        void convert(InputStream in, Optional<String> sheet, BoundedOutput out) throws IOException {
            try (Draft draft = Draft.of(in, out.mostBytes())) {
                ZipArchive.convert(draft.path(), sheet, out);
            }
        }
    },

    /** Objects, one on each line or all in one array. */
    JSON {
        @Override
        void convert(InputStream in, Optional<String> sheet, BoundedOutput out) throws IOException {
            refuseSheet(sheet);
            try (Draft draft = Draft.of(in, out.mostBytes())) {
                JsonRecords.convert(draft.path(), out);
            }
        }
    };

    /** So many bytes are looked at. */
    static final int HEAD = 1 << 10;

    /** @param head the first bytes, up to {@link #HEAD} of them */
    static FileKind of(byte[] head) {
        if (head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] <= 8 && head[3] <= 8) {
            return ZIP;
        }
        int at = startsWithMark(head) ? 3 : 0;
        int first = visible(head, at);
        int second = first < head.length ? visible(head, first + 1) : head.length;
        boolean object = is(head, first, '{') && (is(head, second, '"') || is(head, second, '}'));
        boolean array = is(head, first, '[') && (is(head, second, '{') || is(head, second, ']'));
        return object || array ? JSON : SEPARATED_VALUES;
    }

    /**
     * Writes the file as separated values.
     *
     * @param sheet which one of a workbook; only of a workbook
     * @throws InvalidInputException when it is none of its kind
     * @throws io.compliancescan.importer.UnreadableFileException when it holds no table
     */
    abstract void convert(InputStream in, Optional<String> sheet, BoundedOutput out) throws IOException;

    private static void refuseSheet(Optional<String> sheet) {
        if (sheet.isPresent()) {
            throw InvalidInputException.of("/sheet", "The file is no workbook, so it has no sheets. Leave sheet out.");
        }
    }

    private static boolean startsWithMark(byte[] head) {
        return head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
    }

    private static int visible(byte[] head, int from) {
        int at = from;
        while (at < head.length && head[at] >= 0 && head[at] <= ' ') {
            at++;
        }
        return at;
    }

    private static boolean is(byte[] head, int at, char symbol) {
        return at < head.length && head[at] == symbol;
    }
}
