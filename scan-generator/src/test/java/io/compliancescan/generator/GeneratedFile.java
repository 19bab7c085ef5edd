package io.compliancescan.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A generated file, read back cell by cell without any help from the code that wrote it. */
record GeneratedFile(byte[] bytes, String header, List<Row> rows, AnswerKey key) {

    /** Money in cents. */
    record Row(
            long number,
            String id,
            Instant time,
            String account,
            String recipient,
            String type,
            long amount,
            String currency,
            long oldBalance,
            long newBalance,
            long recipientOldBalance,
            long recipientNewBalance) {

        static Row parse(long number, String line) {
            String[] cells = line.split(",", -1);
            if (cells.length != 11) {
                throw new AssertionError("not eleven cells: " + line);
            }
            return new Row(
                    number,
                    cells[0],
                    Instant.parse(cells[1]),
                    cells[2],
                    cells[3],
                    cells[4],
                    cents(cells[5]),
                    cells[6],
                    cents(cells[7]),
                    cents(cells[8]),
                    cents(cells[9]),
                    cents(cells[10]));
        }

        boolean incoming() {
            return type.equals("CASH_IN") || type.equals("DEPOSIT");
        }

        private static long cents(String cell) {
            if (!cell.matches("(0|[1-9][0-9]*)[.][0-9]{2}")) {
                throw new AssertionError("not a plain amount with two decimals: " + cell);
            }
            return Long.parseLong(cell.replace(".", ""));
        }
    }

    static GeneratedFile of(GeneratorSettings settings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            AnswerKey key = new TransactionGenerator(settings).writeTo(out);
            return read(out.toByteArray(), key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By its number in the file, from 1. */
    Row row(long number) {
        return rows.get(Math.toIntExact(number - 1));
    }

    private static GeneratedFile read(byte[] bytes, AnswerKey key) {
        String text = new String(bytes, StandardCharsets.US_ASCII);
        if (!text.endsWith("\n")) {
            throw new AssertionError("the last line has no end");
        }
        String[] lines = text.split("\n");
        List<Row> rows = new ArrayList<>();
        for (int number = 1; number < lines.length; number++) {
            rows.add(Row.parse(number, lines[number]));
        }
        return new GeneratedFile(bytes, lines[0], rows, key);
    }
}
