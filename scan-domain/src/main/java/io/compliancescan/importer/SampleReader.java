package io.compliancescan.importer;

import io.compliancescan.table.Table;
import java.util.List;

/** Reads the sample of a profile as the file itself would be read. */
public final class SampleReader {

    private SampleReader() {}

    /**
     * The table of the sample's records.
     *
     * @param readings with headings of the profile
     */
    public static Table read(TableProfile profile, List<? extends FieldReading> readings) {
        int records = profile.sample().size();
        List<FieldLoader> fields = readings.stream()
                .map(reading -> FieldLoader.of(reading, records))
                .toList();
        BlockLoader loader = new BlockLoader(profile.headings(), fields, record -> true);
        profile.sample().forEach(record -> load(record, loader));
        loader.deliver();
        Table.Builder table = Table.ofRecords(records);
        fields.forEach(field -> field.addTo(table));
        return table.build();
    }

    private static void load(List<String> record, BlockLoader loader) {
        for (int column = 0; column < record.size(); column++) {
            char[] cell = record.get(column).toCharArray();
            loader.cell(column, cell, 0, cell.length);
        }
        loader.endOfRecord();
    }
}
