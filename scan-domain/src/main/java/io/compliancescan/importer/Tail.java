package io.compliancescan.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The records of another width than the header since the last one of its width: slips, or what follows the table. */
final class Tail {

    private final int width;
    private final List<Long> lines = new ArrayList<>();
    private int count;
    private Optional<UnreadableFileException> refusal = Optional.empty();
    private Optional<LooseRecord> last = Optional.empty();
    private boolean behindBlankLine;
    private boolean remark;
    private int commonWidth;

    /** @param width how many cells the header has */
    Tail(int width) {
        this.width = width;
    }

    void add(LooseRecord record, boolean blankBefore) {
        if (count == 0) {
            behindBlankLine = blankBefore;
            remark = true;
            commonWidth = record.cells().size();
        }
        if (record.cells().size() != commonWidth) {
            commonWidth = 1;
        }
        remark &= isRemark(record);
        refuseLast();
        last = Optional.of(record);
        if (count++ < FileNote.LINES) {
            lines.add(record.line());
        }
    }

    /** The records are slips: they are short, and nothing else. */
    void moveTo(Oddities oddities) {
        refuseLast();
        refusal.ifPresent(cause -> {
            throw cause;
        });
        oddities.add(FileNote.Kind.SHORT_RECORDS, count, lines);
        clear();
    }

    /**
     * Nothing follows. Where the file was cut off, or goes on with something else than records, that is noted; the others
     * are slips.
     *
     * @return the line at which the records have ended, if not with the file
     */
    OptionalLong end(Oddities oddities) {
        OptionalLong end = last.isEmpty() ? OptionalLong.empty() : endBefore(last.orElseThrow(), oddities);
        if (end.isPresent()) {
            clear();
        }
        return end;
    }

    private OptionalLong endBefore(LooseRecord record, Oddities oddities) {
        boolean apart = behindBlankLine && !record.open();
        if (apart && commonWidth > 1 && count > 1) {
            return noted(FileNote.Kind.SECOND_TABLE, oddities);
        }
        if (refusal.isEmpty() && cause(record).isEmpty() && (apart || remark && record.ended())) {
            return noted(FileNote.Kind.FOOTER, oddities);
        }
        if (!record.ended() && !record.ofSeveralLines() && record.filledWidth() <= width) {
            forgetLast();
            last = Optional.empty();
            moveTo(oddities);
            oddities.add(FileNote.Kind.CUT_OFF, 1, List.of(record.line()));
            return OptionalLong.of(record.line());
        }
        return OptionalLong.empty();
    }

    /** Whether it can hardly be a record: a single text, or a sum. */
    private boolean isRemark(LooseRecord record) {
        return record.filled() == 1 && width > 1 || record.isSum(width);
    }

    private void forgetLast() {
        count--;
        if (lines.size() > count) {
            lines.remove(count);
        }
    }

    private OptionalLong noted(FileNote.Kind kind, Oddities oddities) {
        oddities.add(kind, 1, lines.subList(0, 1));
        return OptionalLong.of(lines.get(0));
    }

    /** The last record is not the last any more, or no end of the table: if it is not just short, it breaks the file. */
    private void refuseLast() {
        last.flatMap(this::cause).ifPresent(cause -> {
            if (refusal.isEmpty()) {
                refusal = Optional.of(cause);
            }
        });
    }

    private Optional<UnreadableFileException> cause(LooseRecord record) {
        if (record.open()) {
            return Optional.of(Refusal.neverClosed(record.line()));
        }
        if (record.ofSeveralLines()) {
            return Optional.of(Refusal.swallowed(record, width));
        }
        Optional<Character> other = otherDelimiter(record);
        if (other.isPresent()) {
            return other.map(delimiter -> Refusal.otherDelimiter(record.line(), delimiter));
        }
        return record.filledWidth() > width
                ? Optional.of(Refusal.otherWidth(record.line(), record.cells().size(), width))
                : Optional.empty();
    }

    /** What would make a record of one cell as wide as the header. */
    private Optional<Character> otherDelimiter(LooseRecord record) {
        return record.cells().size() > 1
                ? Optional.empty()
                : Stream.of(',', ';', '\t', '|')
                        .filter(delimiter -> record.cells()
                                        .get(0)
                                        .chars()
                                        .filter(c -> c == delimiter)
                                        .count()
                                == width - 1)
                        .findFirst();
    }

    private void clear() {
        lines.clear();
        count = 0;
        last = Optional.empty();
        refusal = Optional.empty();
    }
}
