package io.compliancescan.api.upload;

import io.compliancescan.importer.ColumnProfile;
import io.compliancescan.pii.SampleMask;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/** What one column holds, and what of it cannot be read. */
@JsonbPropertyOrder({"heading", "type", "units", "blank", "unreadable", "unreadableExamples"})
public record ColumnResponse(
        String heading,
        String type,
        List<String> units,
        int blank,
        int unreadable,
        List<UnreadableCellResponse> unreadableExamples) {

    /** @param mask for the cells that are shown */
    static ColumnResponse of(ColumnProfile column, SampleMask mask) {
        return new ColumnResponse(
                column.heading(),
                type(column),
                column.units(),
                column.blank(),
                column.unreadable(),
                column.unreadableExamples().stream()
                        .map(cell -> new UnreadableCellResponse(cell.line(), mask.shown(column.heading(), cell.text())))
                        .toList());
    }

    static String type(ColumnProfile column) {
        return switch (column.type()) {
            case NUMBER -> "numeric";
            case TIME -> "datetime";
            case TIME_OF_DAY -> "time_of_day";
            case TRUTH -> "boolean";
            case TEXT -> "categorical";
            case EMPTY -> "empty";
        };
    }

    /** A cell that does not hold what its column holds, and the line its record starts at. */
    public record UnreadableCellResponse(long line, String text) {}
}
