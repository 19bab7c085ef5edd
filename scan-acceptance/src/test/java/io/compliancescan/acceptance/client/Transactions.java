package io.compliancescan.acceptance.client;

import io.compliancescan.generator.AnswerKey;
import io.compliancescan.generator.GeneratorSettings;
import io.compliancescan.generator.TransactionGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A file of generated bank transactions.
 *
 * @param file the transactions
 * @param key what was planted among them
 */
public record Transactions(CsvFile file, AnswerKey key) {

    /** As many rows as the main job promises to scan in seconds. */
    public static final int MANY = 50_000;

    /** The first rows of a bank's feed. */
    public static Transactions generated(int rows) {
        return of(GeneratorSettings.of(rows, 1));
    }

    /** As many rows of the same feed, beginning some days later. */
    public static Transactions generatedLater(int rows, int days) {
        return of(GeneratorSettings.of(rows, 1).withDaysLater(days));
    }

    private static Transactions of(GeneratorSettings settings) {
        var bytes = new ByteArrayOutputStream();
        try {
            AnswerKey key = new TransactionGenerator(settings).writeTo(bytes);
            String name = "transactions-" + settings.rows() + "-" + settings.daysLater() + ".csv";
            return new Transactions(new CsvFile(name, bytes.toByteArray()), key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
