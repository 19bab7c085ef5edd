package io.compliancescan.api.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.compliancescan.api.json.JsonBody;
import io.compliancescan.api.json.JsonbOfTheService;
import io.compliancescan.api.policy.yaml.YamlDocument;
import io.compliancescan.policy.PolicyDocument;
import io.compliancescan.policy.PolicyDraft;
import io.compliancescan.policy.PolicySchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/policies.md says nothing that is not so, and leaves out no word that policies may use. */
class DocumentedPoliciesTest {

    private static final Path PAGE = Path.of("..", "docs", "policies.md");
    private static final Pattern EXAMPLE = Pattern.compile("```(json|yaml)\n(.*?)```", Pattern.DOTALL);
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonbOfTheService.get().toJson(PolicySchema.document()), InputFormat.JSON);

    static Stream<Map<String, Object>> examples() {
        return texts().map(DocumentedPoliciesTest::document);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsReadAndIsValid(Map<String, Object> example) {
        Map<String, Object> policy = inAPolicy(example);

        assertThat(PolicyDocument.read(policy).rules()).isNotEmpty();
        assertThat(SCHEMA.validate(new ObjectMapper().valueToTree(policy))).isEmpty();
    }

    @Test
    void theWorkedExampleSaysTheSameInJsonAndInYaml() {
        List<PolicyDraft> policies = examples()
                .filter(example -> example.containsKey("rules"))
                .map(PolicyDocument::read)
                .toList();

        assertThat(policies).hasSize(2);
        assertThat(policies.get(0)).isEqualTo(policies.get(1));
    }

    @Test
    void everyWordOfTheSchemaIsExplained() throws IOException {
        String page = Files.readString(PAGE);
        Map<?, ?> definitions = (Map<?, ?>) PolicySchema.document().get("$defs");
        Stream<?> keys = Stream.of("rule", "aggregate", "dormancy", "flow", "way", "comparison")
                .flatMap(name -> ((Map<?, ?>) ((Map<?, ?>) definitions.get(name)).get("properties")).keySet().stream());
        Stream<?> words = enumerations(PolicySchema.document());

        assertThat(Stream.concat(keys, words).map(word -> "`" + word + "`").distinct())
                .hasSizeGreaterThan(80)
                .allSatisfy(word -> assertThat(page).contains(word));
    }

    private static Stream<?> enumerations(Object schema) {
        if (schema instanceof Map<?, ?> map) {
            Stream<?> own = map.get("enum") instanceof List<?> words ? words.stream() : Stream.empty();
            return Stream.concat(own, map.values().stream().flatMap(DocumentedPoliciesTest::enumerations));
        }
        return schema instanceof List<?> list
                ? list.stream().flatMap(DocumentedPoliciesTest::enumerations)
                : Stream.empty();
    }

    private static Stream<MatchResult> texts() {
        try {
            return EXAMPLE.matcher(Files.readString(PAGE)).results();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> document(MatchResult example) {
        String text = example.group(2);
        try {
            return example.group(1).equals("yaml")
                    ? YamlDocument.read(text).plain()
                    : JsonBody.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                            .document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> inAPolicy(Map<String, Object> example) {
        if (example.containsKey("rules")) {
            return example;
        }
        Map<String, Object> rule = example.containsKey("rule_id")
                ? example
                : Map.of("rule_id", "R", "name", "R", "severity", "LOW", "conditions", example);
        return Map.of("name", "P", "rules", List.of(rule));
    }
}
