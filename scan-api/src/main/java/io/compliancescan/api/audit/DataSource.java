package io.compliancescan.api.audit;

/** Where the records of scans come from, in the words of clients. */
final class DataSource {

    /** The only one: files that are uploaded, whatever their format; the reference calls them so. */
    static final String FILE = "csv";

    private DataSource() {}
}
