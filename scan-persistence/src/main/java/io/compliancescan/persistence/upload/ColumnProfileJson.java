package io.compliancescan.persistence.upload;

import static io.compliancescan.persistence.upload.ProfileJson.JSON;

import io.compliancescan.importer.ColumnProfile;
import io.compliancescan.importer.ColumnType;
import io.compliancescan.importer.NumberNotation;
import io.compliancescan.importer.NumberRange;
import io.compliancescan.importer.TimeNotation;
import io.compliancescan.importer.UnreadableCell;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is known of one column, as JSON. Decimals are texts in it: readers of JSON limit how many digits a number may
 * have, and files do not.
 */
final class ColumnProfileJson {

    private ColumnProfileJson() {}

    static JsonObjectBuilder write(ColumnProfile column) {
        JsonArrayBuilder examples = JSON.createArrayBuilder();
        column.unreadableExamples().forEach(cell -> examples.add(write(cell)));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("heading", column.heading())
                .add("type", column.type().name())
                .add("number_notations", names(column.numberNotations()))
                .add("units", ProfileJson.texts(column.units()))
                .add("time_notations", names(column.timeNotations()))
                .add("blank", column.blank())
                .add("distinct", column.distinct())
                .add("unreadable", column.unreadable())
                .add("unreadable_examples", examples);
        column.range().ifPresent(range -> json.add("range", write(range)));
        return json;
    }

    static ColumnProfile read(JsonObject json) {
        return new ColumnProfile(
                json.getString("heading"),
                ColumnType.valueOf(json.getString("type")),
                named(json, "number_notations", NumberNotation::valueOf),
                units(json),
                named(json, "time_notations", TimeNotation::valueOf),
                json.getInt("blank"),
                json.getInt("distinct"),
                json.getInt("unreadable"),
                unreadableExamples(json),
                Optional.ofNullable(json.getJsonObject("range")).map(ColumnProfileJson::range));
    }

    private static JsonObjectBuilder write(UnreadableCell cell) {
        return JSON.createObjectBuilder().add("line", cell.line()).add("text", cell.text());
    }

    private static JsonObjectBuilder write(NumberRange range) {
        return JSON.createObjectBuilder()
                .add("least", range.least().toString())
                .add("greatest", range.greatest().toString())
                .add("mean", range.mean().toString());
    }

    private static JsonArrayBuilder names(List<? extends Enum<?>> values) {
        return ProfileJson.texts(values.stream().map(Enum::name).toList());
    }

    private static <E> List<E> named(JsonObject json, String key, Function<String, E> valueOf) {
        return ProfileJson.texts(json.getJsonArray(key)).stream().map(valueOf).toList();
    }

    /** Profiles of earlier versions have none: to them, a number with a unit was no number. */
    private static List<String> units(JsonObject json) {
        return json.containsKey("units") ? ProfileJson.texts(json.getJsonArray("units")) : List.of();
    }

    private static List<UnreadableCell> unreadableExamples(JsonObject json) {
        return json.getJsonArray("unreadable_examples").getValuesAs(JsonObject.class).stream()
                .map(cell -> new UnreadableCell(cell.getJsonNumber("line").longValueExact(), cell.getString("text")))
                .toList();
    }

    private static NumberRange range(JsonObject json) {
        return new NumberRange(decimal(json, "least"), decimal(json, "greatest"), decimal(json, "mean"));
    }

    private static BigDecimal decimal(JsonObject json, String key) {
        return new BigDecimal(json.getString(key));
    }
}
