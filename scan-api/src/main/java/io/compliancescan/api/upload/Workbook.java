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
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The one sheet of a workbook that holds data, as separated values. Rows keep their numbers: a row that is not there is an
 * empty line.
 */
final class Workbook {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private Workbook() {}

    /**
     * Writes the sheet.
     *
     * @throws InvalidInputException when there is none, or more than one, or the workbook is damaged
     */
    static void convert(Path path, OutputStream out) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile(), WITH_FORMATS)) {
            write(onlySheet(workbook), out);
        } catch (ExcelReaderException | UncheckedIOException e) {
            throw InvalidInputException.of(
                    "/file", "The file is a workbook that cannot be read. Save it again as XLSX, or as CSV (UTF-8).");
        }
    }

    private static Sheet onlySheet(ReadableWorkbook workbook) throws IOException {
        List<Sheet> filled = new ArrayList<>();
        for (Sheet sheet : workbook.getSheets().toList()) {
            if (sheet.getVisibility() == SheetVisibility.VISIBLE && holdsData(sheet)) {
                filled.add(sheet);
            }
        }
        if (filled.isEmpty()) {
            throw new UnreadableFileException(1, "The workbook is empty. Send one with a header row.");
        }
        if (filled.size() > 1) {
            throw InvalidInputException.of(
                    "/file",
                    "The workbook has " + filled.size() + " sheets that hold data: "
                            + String.join(
                                    ", ", filled.stream().map(Sheet::getName).toList())
                            + ". Send a workbook with the one that is to be scanned.");
        }
        return filled.get(0);
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
