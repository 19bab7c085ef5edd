package io.compliancescan.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema that is published, as somebody else's validator understands it. */
final class PublishedSchema {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry VALIDATORS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final com.networknt.schema.Schema POLICY = validator(PolicySchema.document());

    private PublishedSchema() {}

    /** What the schema has against a policy document; empty if it is valid. */
    static List<String> complaints(Map<String, ?> document) {
        return complaints(POLICY, document);
    }

    /** What a part of the schema, which may refer to the others, has against what stands there. */
    static List<String> complaints(Map<?, ?> part, Object value) {
        Map<Object, Object> schema = new LinkedHashMap<>(part);
        schema.put("$defs", PolicySchema.document().get("$defs"));
        return complaints(validator(schema), value);
    }

    /** What the schema of all schemas has against this one. */
    static List<String> complaintsAboutItself() {
        SchemaLocation dialect = SchemaLocation.of("https://json-schema.org/draft/2020-12/schema");
        return complaints(VALIDATORS.getSchema(dialect), PolicySchema.document());
    }

    private static List<String> complaints(com.networknt.schema.Schema schema, Object value) {
        JsonNode json = JSON.valueToTree(value);
        return schema.validate(json).stream().map(Object::toString).toList();
    }

    private static com.networknt.schema.Schema validator(Map<?, ?> schema) {
        return VALIDATORS.getSchema(JSON.valueToTree(schema).toString(), InputFormat.JSON);
    }
}
