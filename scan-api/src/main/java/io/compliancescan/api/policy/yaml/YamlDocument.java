package io.compliancescan.api.policy.yaml;

import io.compliancescan.api.error.LocatedProblem;
import io.compliancescan.api.error.LocatedProblemsException;
import io.compliancescan.api.json.BodyText;
import io.compliancescan.api.policy.yaml.YamlNode.Mapping;
import io.compliancescan.api.policy.yaml.YamlNode.Place;
import io.compliancescan.problem.Problem;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A document in YAML that is a map, and the place of everything in it. */
public final class YamlDocument {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(BodyText.MOST_BYTES).build();

    private final Mapping root;
    private final List<LocatedProblem> problems;

    private YamlDocument(Mapping root, List<LocatedProblem> problems) {
        this.root = root;
        this.problems = problems;
    }

    /**
     * Reads one document.
     *
     * @throws LocatedProblemsException when it is not YAML, not one map, too large or nested too deep; says at which line
     *     and column
     */
    public static YamlDocument read(String text) {
        try {
            return read(new Parse(SETTINGS).parseString(text).iterator());
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(YamlDocument::place).orElse(new Place(1, 1));
            throw notYaml(place, e.getProblem());
        } catch (ReaderException e) {
            throw notYaml(place(text, e.getPosition()), "there is a character that YAML does not have");
        } catch (YamlEngineException e) {
            throw notYaml(new Place(1, 1), e.getMessage());
        }
    }

    private static YamlDocument read(Iterator<Event> events) {
        events.next();
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            throw refusal("The body must be a YAML document that is a map.", start);
        }
        YamlComposer composer = new YamlComposer(events);
        YamlNode node = composer.next();
        events.next();
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw refusal("The body must be one YAML document, with no other behind it.", end);
        }
        if (node instanceof Mapping root) {
            return new YamlDocument(root, composer.problems());
        }
        throw refusal("The body must be a YAML document that is a map.", start);
    }

    /** The whole of it, as maps, lists, texts, decimals, booleans and nulls. */
    public Map<String, Object> plain() {
        return root.plain();
    }

    /** What is wrong with it as YAML, such as a key that is there twice. */
    public List<LocatedProblem> problems() {
        return problems;
    }

    /**
     * What is wrong with it as YAML, and what is wrong with what it says, each once.
     *
     * @param others with pointers into {@link #plain()}
     */
    public List<LocatedProblem> problemsAnd(List<Problem> others) {
        Set<String> told =
                problems.stream().map(located -> located.problem().pointer()).collect(Collectors.toSet());
        return Stream.concat(
                        problems.stream(),
                        others.stream()
                                .filter(problem -> !told.contains(problem.pointer()))
                                .map(this::located))
                .toList();
    }

    /** At the place itself, or at what should hold it where there is nothing. */
    private LocatedProblem located(Problem problem) {
        YamlNode node = root;
        for (String token : problem.pointer().split("/", -1)) {
            Optional<YamlNode> child =
                    node == root && token.isEmpty() ? Optional.of(root) : node.child(unescaped(token));
            if (child.isEmpty()) {
                break;
            }
            node = child.get();
        }
        return new LocatedProblem(problem, node.place().line(), node.place().column());
    }

    private static String unescaped(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }

    private static LocatedProblemsException refusal(String message, Event event) {
        return new LocatedProblemsException(List.of(YamlComposer.located("", message, YamlComposer.place(event))));
    }

    private static LocatedProblemsException notYaml(Place place, String reason) {
        String message = "The body is not YAML at line " + place.line() + ", column " + place.column() + ": "
                + reason.replaceAll("\\s+", " ").strip() + ".";
        return new LocatedProblemsException(List.of(YamlComposer.located("", message, place)));
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Place place(String text, int codePoints) {
        String before = text.substring(0, text.offsetByCodePoints(0, codePoints));
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        return new Place(line, before.codePointCount(lineStart, before.length()) + 1);
    }
}
