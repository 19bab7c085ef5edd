package io.compliancescan.importer;

import java.io.InputStream;
import java.util.List;

/** Shows a surveyor all cells of a file that was profiled, in blocks side by side: nothing of the file is kept. */
public final class TableSurvey {

    private final TableProfile profile;
    private final Dialect plain;
    private int records;

    private TableSurvey(TableProfile profile) {
        this.profile = profile;
        this.plain = PlainBytes.dialect(profile.dialect());
    }

    /**
     * Goes through the whole file.
     *
     * @param bytes of the file from its beginning; read to the end, not closed
     * @param profile of that file
     * @param surveyor knows everything afterwards
     * @throws UnreadableFileException when the bytes are not those that were profiled
     * @throws java.io.UncheckedIOException when the bytes cannot be had
     */
    public static <S extends Surveyor<S>> void run(InputStream bytes, TableProfile profile, S surveyor) {
        new TableSurvey(profile).runAll(bytes, surveyor);
    }

    private <S extends Surveyor<S>> void runAll(InputStream bytes, S surveyor) {
        try {
            RecordBlocks blocks = RecordBlocks.of(bytes, profile.dialect());
            records = first(blocks.next(), surveyor).records;
            InOrder.run(blocks, block -> more(block, surveyor.ofMore()), guide -> {
                surveyor.add(guide.surveyor);
                records = Math.addExact(records, guide.records);
            });
        } catch (BrokenCharacterException | UnreadableFileException e) {
            throw TableReader.changed();
        }
        if (records != profile.records()) {
            throw TableReader.changed();
        }
    }

    private <S extends Surveyor<S>> Guide<S> first(InputStream fromHeader, S surveyor) {
        Guide<S> guide = new Guide<>(surveyor);
        CsvRecords.visit(fromHeader, plain, guide);
        return guide;
    }

    private <S extends Surveyor<S>> Guide<S> more(InputStream block, S surveyor) {
        Guide<S> guide = new Guide<>(surveyor);
        CsvRecords.visitMore(block, plain, profile.columns().size(), guide);
        return guide;
    }

    /** Leads one surveyor through one block. */
    private final class Guide<S extends Surveyor<S>> implements RecordVisitor {

        private final S surveyor;
        private int records;

        Guide(S surveyor) {
            this.surveyor = surveyor;
        }

        @Override
        public void header(List<String> headings) {
            if (!headings.equals(profile.headings())) {
                throw TableReader.changed();
            }
        }

        @Override
        public void line(long line) {}

        @Override
        public void cell(int column, char[] text, int from, int to) {
            int start = Blanks.skip(text, from, to);
            surveyor.cell(column, text, start, Blanks.skipBack(text, start, to));
        }

        @Override
        public void endOfRecord() {
            records++;
        }
    }
}
