package io.compliancescan.persistence.column;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts by name, such as headings by field, as a JSON object whose keys keep their order. */
public final class JsonTexts {

    private JsonTexts() {}

    /** The texts as JSON. */
    public static String write(Map<String, String> texts) {
        return JsonText.write(texts);
    }

    /** The texts that the JSON object holds. */
    public static Map<String, String> read(String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        JsonText.read(json).forEach((name, text) -> texts.put(name, (String) text));
        return texts;
    }
}
