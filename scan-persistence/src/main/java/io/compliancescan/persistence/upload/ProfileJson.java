package io.compliancescan.persistence.upload;

import io.compliancescan.importer.ColumnProfile;
import io.compliancescan.importer.Dialect;
import io.compliancescan.importer.TableProfile;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** What is known of an upload's table, as JSON text. */
final class ProfileJson {

    static final JsonProvider JSON = JsonProvider.provider();

    private ProfileJson() {}

    static String write(TableProfile profile) {
        JsonArrayBuilder columns = JSON.createArrayBuilder();
        profile.columns().forEach(column -> columns.add(ColumnProfileJson.write(column)));
        JsonArrayBuilder sample = JSON.createArrayBuilder();
        profile.sample().forEach(record -> sample.add(texts(record)));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("charset", profile.dialect().charset().name())
                .add("delimiter", String.valueOf(profile.dialect().delimiter()))
                .add("records", profile.records())
                .add("columns", columns)
                .add("sample", sample);
        profile.dialect().form().ifPresent(form -> json.add("form", FormJson.write(form)));
        if (!profile.notes().isEmpty()) {
            json.add("notes", FormJson.write(profile.notes()));
        }
        return json.build().toString();
    }

    static TableProfile read(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new TableProfile(
                    dialect(json), json.getInt("records"), columns(json), sample(json), FormJson.notes(json));
        }
    }

    static JsonArrayBuilder texts(List<String> texts) {
        return JSON.createArrayBuilder(texts);
    }

    static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    private static Dialect dialect(JsonObject json) {
        return new Dialect(
                Charset.forName(json.getString("charset")),
                json.getString("delimiter").charAt(0),
                Optional.ofNullable(json.getJsonObject("form")).map(FormJson::read));
    }

    private static List<ColumnProfile> columns(JsonObject json) {
        return json.getJsonArray("columns").getValuesAs(JsonObject.class).stream()
                .map(ColumnProfileJson::read)
                .toList();
    }

    private static List<List<String>> sample(JsonObject json) {
        return json.getJsonArray("sample").getValuesAs(JsonArray.class).stream()
                .map(ProfileJson::texts)
                .toList();
    }
}
