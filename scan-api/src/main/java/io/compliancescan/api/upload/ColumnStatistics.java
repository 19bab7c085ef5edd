package io.compliancescan.api.upload;

import io.compliancescan.importer.ColumnProfile;
import io.compliancescan.importer.NumberRange;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.pii.SampleMask;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The statistics of an upload under the names that older clients know. Maps, since those names are not snake_case and a
 * number that a column does not have is left out.
 */
final class ColumnStatistics {

    private ColumnStatistics() {}

    /** @param mask a range that would show what it hides is left out */
    static Map<String, Object> metadata(TableProfile profile, SampleMask mask) {
        Map<String, Object> columns = new LinkedHashMap<>();
        profile.columns().forEach(column -> columns.put(column.heading(), statistics(column, mask)));
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("totalRows", profile.records());
        metadata.put("columnStats", columns);
        return metadata;
    }

    private static Map<String, Object> statistics(ColumnProfile column, SampleMask mask) {
        Map<String, Object> statistics = new LinkedHashMap<>();
        statistics.put("type", ColumnResponse.type(column));
        statistics.put("cardinality", column.distinct());
        column.range().filter(range -> !isHidden(column, range, mask)).ifPresent(range -> {
            statistics.put("min", range.least());
            statistics.put("max", range.greatest());
            statistics.put("mean", range.mean());
        });
        statistics.put("missing", column.blank());
        statistics.put("unreadable", column.unreadable());
        return statistics;
    }

    private static boolean isHidden(ColumnProfile column, NumberRange range, SampleMask mask) {
        return mask.hides(column.heading(), range.least().toPlainString())
                || mask.hides(column.heading(), range.greatest().toPlainString());
    }
}
