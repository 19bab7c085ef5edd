package io.compliancescan.api.upload;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.compliancescan.importer.UnreadableFileException;
import io.compliancescan.problem.InvalidInputException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The one sheet of a workbook that holds data, or the one that is asked for, as separated values. Rows keep their numbers: a row that is not there is an
 * empty line.
 */
final class Workbook {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private Workbook() {}

    /**
     * Writes the sheet.
     *
     * @param wanted its name, or its place among those that are shown, from 1; the one that holds data unless it is said
     * @throws InvalidInputException when there is none, or more than one and nobody says which, or the workbook is damaged
     */
    static void convert(Path path, Optional<String> wanted, OutputStream out) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile(), WITH_FORMATS)) {
            List<Sheet> sheets = workbook.getSheets().toList();
            write(wanted.isPresent() ? sheet(wanted.get(), sheets) : onlySheet(sheets), out);
        } catch (ExcelReaderException | UncheckedIOException e) {
            throw InvalidInputException.of(
                    "/file", "The file is a workbook that cannot be read. Save it again as XLSX, or as CSV (UTF-8).");
        }
    }

    /** A sheet may be called by a number; then that is its name. */
    private static Sheet sheet(String wanted, List<Sheet> sheets) throws IOException {
        List<Sheet> shown = sheets.stream().filter(Workbook::isShown).toList();
        Sheet sheet = sheets.stream()
                .filter(each -> each.getName().equalsIgnoreCase(wanted))
                .findFirst()
                .or(() -> IntStream.rangeClosed(1, shown.size())
                        .filter(place -> wanted.equals(String.valueOf(place)))
                        .mapToObj(place -> shown.get(place - 1))
                        .findFirst())
                .orElseThrow(() -> InvalidInputException.of(
                        "/sheet", "The workbook has no such sheet. It has these: " + names(sheets) + "."));
        if (!holdsData(sheet)) {
            throw new UnreadableFileException(1, "The sheet is empty. Say another one, or send one with a header row.");
        }
        return sheet;
    }

    private static Sheet onlySheet(List<Sheet> sheets) throws IOException {
        List<Sheet> filled = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (isShown(sheet) && holdsData(sheet)) {
                filled.add(sheet);
            }
        }
        if (filled.isEmpty()) {
            throw new UnreadableFileException(1, "The workbook is empty. Send one with a header row.");
        }
        if (filled.size() > 1) {
            throw InvalidInputException.of(
                    "/sheet",
                    "The workbook has " + filled.size() + " sheets that hold data: " + names(filled)
                            + ". Say which one is to be read, such as sheet=1, or its name.");
        }
        return filled.get(0);
    }

    private static boolean isShown(Sheet sheet) {
        return sheet.getVisibility() == SheetVisibility.VISIBLE;
    }

    private static String names(List<Sheet> sheets) {
        return sheets.stream().map(Sheet::getName).collect(Collectors.joining(", "));
    }

    private static boolean holdsData(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.anyMatch(
                    row -> row.stream().anyMatch(cell -> !SheetCell.text(cell).isBlank()));
        }
    }

    private static void write(Sheet sheet, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        int width = 0;
        int next = 1;
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); next++) {
                Row row = each.next();
                for (; next < row.getRowNum(); next++) {
                    csv.writeRecord(List.of());
                }
                List<String> cells = SheetCell.texts(row, width);
                width = Math.max(width, cells.size());
                csv.writeRecord(cells);
            }
        }
        csv.flush();
    }
}
