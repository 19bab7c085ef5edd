package io.compliancescan.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/**
 * Makes the generator's lines into those of PaySim: the same transactions, their times as hours since the first one,
 * counted from 1. A transaction that takes all there is counts as fraud.
 */
final class PaySimLines extends FilterOutputStream {

    private static final String HEADER =
            "step,type,amount,nameOrig,oldbalanceOrg,newbalanceOrig,nameDest,oldbalanceDest,newbalanceDest,isFraud\n";

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean headed;
    private Instant first = Instant.MAX;

    PaySimLines(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int symbol) throws IOException {
        if (symbol != '\n') {
            line.write(symbol);
            return;
        }
        String written =
                headed ? record(line.toString(StandardCharsets.US_ASCII).split(",")) : HEADER;
        headed = true;
        line.reset();
        out.write(written.getBytes(StandardCharsets.US_ASCII));
    }

    /** @param cells number, time, account, recipient, type, amount, currency, two balances, two of the recipient */
    private String record(String[] cells) {
        Instant time = Instant.parse(cells[1]);
        if (first.isAfter(time)) {
            first = time;
        }
        boolean drained = cells[5].equals(cells[7]) && cells[8].equals("0.00");
        return String.join(
                ",",
                String.valueOf(Duration.between(first, time).toHours() + 1),
                cells[4],
                cells[5],
                cells[2],
                cells[7],
                cells[8],
                cells[3],
                cells[9],
                cells[10],
                drained ? "1\n" : "0\n");
    }
}
