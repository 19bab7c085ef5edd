package io.compliancescan.benchmark.server;

import io.compliancescan.benchmark.Shape;
import io.compliancescan.benchmark.Timings;
import io.compliancescan.benchmark.Transactions;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;

/**
 * Uploads generated transactions to a running service, and scans them by the eleven rules as often as asked, from
 * {@code POST /api/scan/run} until the status says {@code completed}. Arguments: the service's address, the shape of the
 * file ({@code feed} or {@code paysim}), the number of records, the number of runs that are counted, and the number of
 * runs before them that are not.
 */
public final class ScanRuns {

    private final Client client;
    private final Scanner scanner;
    private final Timings timings = new Timings();

    private ScanRuns(Client client) {
        this.client = client;
        this.scanner = new Scanner(client);
    }

    /** @throws Exception when the service refuses something, or a scan fails */
    public static void main(String[] arguments) throws Exception {
        new ScanRuns(new Client(URI.create(arguments[0])))
                .run(
                        Transactions.file(Shape.of(arguments[1]), Integer.parseInt(arguments[2])),
                        Integer.parseInt(arguments[3]),
                        Integer.parseInt(arguments[4]));
    }

    private void run(Path file, int counted, int uncounted) throws Exception {
        String policy = scanner.policy();
        JsonObject upload = timings.time("upload", () -> client.upload(file));
        JsonObject request = scanner.request(policy, upload);
        System.out.println(timings.table());
        for (int run = -uncounted; run < counted; run++) {
            if (run <= 0) {
                timings.forget();
            }
            timings.time("run to completed", () -> scanner.scan(request));
        }
        System.out.println(timings.table());
    }
}
