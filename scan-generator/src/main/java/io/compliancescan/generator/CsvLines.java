package io.compliancescan.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/**
 * Transactions as lines of CSV. No value needs quotes: all are digits, capitals or times. Writes bytes straight into its
 * own buffer, since strings for eleven cells a row would cost more than everything else together.
 */
final class CsvLines {

    private static final String HEADER = "transaction_id,timestamp,account,recipient,type,amount,currency,"
            + "old_balance,new_balance,recipient_old_balance,recipient_new_balance\n";

    private static final int LONGEST_LINE = 256;

    private final OutputStream out;
    private final LocalDate start;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private int day = -1;
    private String date = "";

    /** @param start day of second 0, UTC */
    CsvLines(OutputStream out, LocalDate start) {
        this.out = out;
        this.start = start;
    }

    void header() {
        text(HEADER);
    }

    void line(Transaction transaction) throws IOException {
        if (filled + LONGEST_LINE > buffer.length) {
            empty();
        }
        symbol('T').digits(transaction.number(), 12).symbol(',');
        timestamp(transaction.second()).symbol(',');
        party(transaction.account().party()).symbol(',');
        party(transaction.recipient().party()).symbol(',');
        text(transaction.type().name()).symbol(',');
        money(transaction.amount()).text(",USD,");
        balances(transaction.account()).symbol(',');
        balances(transaction.recipient()).symbol('\n');
    }

    /** Hands everything on; the stream stays open. */
    void finish() throws IOException {
        empty();
        out.flush();
    }

    private void empty() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    private CsvLines timestamp(int second) {
        if (second / Period.DAY != day) {
            day = second / Period.DAY;
            date = start.plusDays(day).toString();
        }
        int ofDay = second % Period.DAY;
        text(date).symbol('T').digits(ofDay / Period.HOUR, 2);
        symbol(':').digits(ofDay / 60 % 60, 2);
        return symbol(':').digits(ofDay % 60, 2).symbol('Z');
    }

    private CsvLines party(Party party) {
        return symbol(party.kind().letter()).digits(party.number(), Party.DIGITS);
    }

    private CsvLines balances(Transaction.Side side) {
        return money(side.before()).symbol(',').money(side.after());
    }

    private CsvLines money(long cents) {
        return digits(cents / 100, 1).symbol('.').digits(cents % 100, 2);
    }

    /** @param least pads with zeros on the left to this many digits */
    private CsvLines digits(long number, int least) {
        int width = 1;
        for (long rest = number / 10; rest > 0 || width < least; rest /= 10) {
            width++;
        }
        filled += width;
        long rest = number;
        for (int at = filled - 1; at >= filled - width; at--) {
            buffer[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return this;
    }

    private CsvLines text(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            symbol(ascii.charAt(i));
        }
        return this;
    }

    private CsvLines symbol(char ascii) {
        buffer[filled++] = (byte) ascii;
        return this;
    }
}
