package io.compliancescan.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes bank transactions as CSV: eleven columns, in order of time, balances that add up, and planted patterns. Money
 * moves between accounts of the bank ({@code C…}), merchants ({@code M…}), cash points ({@code A…}) and accounts at other
 * banks ({@code X…}). {@code CASH_IN} and {@code DEPOSIT} raise the balance of {@code account}, every other type lowers
 * it; a {@code TRANSFER} raises that of {@code recipient}. An account's balance never changes between the rows that name
 * it.
 *
 * <p>Memory grows with the number of accounts and planted patterns, both of which are bounded, and not with the rows.
 */
public final class TransactionGenerator {

    private final GeneratorSettings settings;

    /** A generator that may be used any number of times. */
    public TransactionGenerator(GeneratorSettings settings) {
        this.settings = settings;
    }

    /**
     * Writes the whole file, header included, in ASCII with {@code \n} line ends. Needs no buffered stream; flushes it and
     * leaves it open. Each call writes the same bytes.
     *
     * @return what was planted in exactly this file
     * @throws IOException if the stream cannot take it
     */
    public AnswerKey writeTo(OutputStream out) throws IOException {
        CsvLines lines = new CsvLines(out, settings.start());
        lines.header();
        AnswerKey key = settings.rows() == 0 ? new AnswerKey(List.of()) : writeRows(lines);
        lines.finish();
        return key;
    }

    private AnswerKey writeRows(CsvLines lines) throws IOException {
        Feed feed = new Feed(settings);
        Evidence evidence = new Evidence();
        Transaction transaction = firstOfFile(feed);
        for (long row = 1; row <= settings.rows(); row++) {
            lines.line(transaction);
            evidence.note(transaction, row);
            transaction = feed.next();
        }
        return evidence.answerKey(feed::pattern, settings.start());
    }

    private Transaction firstOfFile(Feed feed) {
        int begin = settings.daysLater() * Period.DAY;
        Transaction transaction = feed.next();
        while (transaction.second() < begin) {
            transaction = feed.next();
        }
        return transaction;
    }
}
