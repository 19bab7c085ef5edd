package io.compliancescan.acceptance.client;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operations of an OpenAPI document, and which of their answers were met. */
public final class Operations {

    private final List<Described> described;
    private final Set<Answer> met = new ConcurrentSkipListSet<>();

    private Operations(List<Described> described) {
        this.described = described;
    }

    /**
     * Reads a document.
     *
     * @param document its text, YAML or JSON
     */
    public static Operations of(String document) {
        OpenAPI api = new OpenAPIV3Parser().readContents(document).getOpenAPI();
        String base = api.getServers().get(0).getUrl();
        return new Operations(api.getPaths().entrySet().stream()
                .flatMap(path -> described(base + path.getKey(), path.getValue()))
                .sorted(Comparator.comparing(Described::parameters))
                .toList());
    }

    private static Stream<Described> described(String template, PathItem item) {
        return item.readOperationsMap().entrySet().stream()
                .map(entry -> new Described(
                        entry.getKey().name(),
                        template,
                        entry.getValue().getOperationId(),
                        Set.copyOf(entry.getValue().getResponses().keySet())));
    }

    /** Method, path and the statuses of every operation, for comparison with another document. */
    public Map<String, Set<String>> statuses() {
        return described.stream().collect(Collectors.toMap(Described::name, Described::statuses));
    }

    /** Every described answer that was met. */
    public Set<Answer> met() {
        return Set.copyOf(met);
    }

    /** Every described answer that was not met. */
    public Set<Answer> notMet() {
        Set<Answer> rest = described.stream()
                .flatMap(operation -> operation.statuses().stream().map(status -> operation.answer(status)))
                .collect(Collectors.toCollection(TreeSet::new));
        rest.removeAll(met);
        return rest;
    }

    void met(String method, String path, int status) {
        described.stream()
                .filter(operation -> operation.isAt(method, path))
                .findFirst()
                .ifPresent(operation -> met.add(operation.answer(String.valueOf(status))));
    }

    /**
     * One answer of one operation.
     *
     * @param operation the operation's id
     * @param status its HTTP status
     */
    public record Answer(String operation, String status) implements Comparable<Answer> {

        private static final Comparator<Answer> ORDER =
                Comparator.comparing(Answer::operation).thenComparing(Answer::status);

        @Override
        public int compareTo(Answer other) {
            return ORDER.compare(this, other);
        }
    }

    private record Described(String method, String template, String id, Set<String> statuses) {

        private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

        /** Paths without parameters go before those that would match them as well. */
        long parameters() {
            return PARAMETER.matcher(template).results().count();
        }

        boolean isAt(String wanted, String path) {
            return method.equals(wanted)
                    && path.matches(PARAMETER.matcher(template).replaceAll("[^/]+"));
        }

        String name() {
            return method + " " + template;
        }

        Answer answer(String status) {
            return new Answer(id, status);
        }
    }
}
