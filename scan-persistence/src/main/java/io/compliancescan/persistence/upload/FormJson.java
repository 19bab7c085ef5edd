package io.compliancescan.persistence.upload;

import static io.compliancescan.persistence.upload.ProfileJson.JSON;

import io.compliancescan.importer.FileNote;
import io.compliancescan.importer.Form;
import io.compliancescan.importer.Quoting;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.OptionalLong;

/** What is odd about a file, as JSON. Files with nothing odd about them have neither a form nor notes. */
final class FormJson {

    private FormJson() {}

    static JsonObjectBuilder write(Form form) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("quoting", form.quoting().name())
                .add("preambleLines", form.preambleLines())
                .add("headerLines", form.headerLines())
                .add("headings", ProfileJson.texts(form.headings()));
        form.end().ifPresent(line -> json.add("end", line));
        return json;
    }

    static Form read(JsonObject json) {
        JsonNumber end = json.getJsonNumber("end");
        return new Form(
                Quoting.valueOf(json.getString("quoting")),
                json.getInt("preambleLines"),
                json.getInt("headerLines"),
                ProfileJson.texts(json.getJsonArray("headings")),
                end == null ? OptionalLong.empty() : OptionalLong.of(end.longValueExact()));
    }

    static JsonArrayBuilder write(List<FileNote> notes) {
        JsonArrayBuilder json = JSON.createArrayBuilder();
        notes.forEach(note -> json.add(JSON.createObjectBuilder()
                .add("kind", note.kind().name())
                .add("count", note.count())
                .add("lines", JSON.createArrayBuilder(note.lines()))));
        return json;
    }

    /** The notes in the profile. */
    static List<FileNote> notes(JsonObject profile) {
        JsonArray notes = profile.getJsonArray("notes");
        return notes == null
                ? List.of()
                : notes.getValuesAs(JsonObject.class).stream()
                        .map(FormJson::note)
                        .toList();
    }

    private static FileNote note(JsonObject json) {
        return new FileNote(
                FileNote.Kind.valueOf(json.getString("kind")),
                json.getInt("count"),
                json.getJsonArray("lines").getValuesAs(JsonNumber::longValueExact));
    }
}
