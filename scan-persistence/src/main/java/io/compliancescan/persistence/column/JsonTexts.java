package io.compliancescan.persistence.column;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts by name, such as headings by field, as a JSON object whose keys keep their order. */
@Converter
public class JsonTexts implements AttributeConverter<Map<String, String>, String> {

    @Override
    public String convertToDatabaseColumn(Map<String, String> texts) {
        return texts == null ? null : JsonText.write(texts);
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String json) {
        if (json == null) {
            return null;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        JsonText.read(json).forEach((name, text) -> texts.put(name, (String) text));
        return texts;
    }
}
