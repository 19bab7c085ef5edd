package io.compliancescan.api.upload;

import io.compliancescan.importer.ColumnProfile;
import io.compliancescan.importer.TableProfile;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The statistics of an upload under the names that older clients know. Maps, since those names are not snake_case and a
 * number that a column does not have is left out.
 */
final class ColumnStatistics {

    private ColumnStatistics() {}

    static Map<String, Object> metadata(TableProfile profile) {
        Map<String, Object> columns = new LinkedHashMap<>();
        profile.columns().forEach(column -> columns.put(column.heading(), statistics(column)));
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("totalRows", profile.records());
        metadata.put("columnStats", columns);
        return metadata;
    }

    private static Map<String, Object> statistics(ColumnProfile column) {
        Map<String, Object> statistics = new LinkedHashMap<>();
        statistics.put("type", ColumnResponse.type(column));
        statistics.put("cardinality", column.distinct());
        column.range().ifPresent(range -> {
            statistics.put("min", range.least());
            statistics.put("max", range.greatest());
            statistics.put("mean", range.mean());
        });
        statistics.put("missing", column.blank());
        statistics.put("unreadable", column.unreadable());
        return statistics;
    }
}
