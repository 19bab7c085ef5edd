package io.compliancescan.api.policy.yaml;

import io.compliancescan.api.error.LocatedProblem;
import io.compliancescan.api.error.LocatedProblemsException;
import io.compliancescan.api.policy.yaml.YamlNode.Mapping;
import io.compliancescan.api.policy.yaml.YamlNode.Place;
import io.compliancescan.api.policy.yaml.YamlNode.Scalar;
import io.compliancescan.api.policy.yaml.YamlNode.Sequence;
import io.compliancescan.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Puts together what the parser reads. Nothing but maps, lists and scalars of the core schema comes of it, whatever the
 * text says: there are no tags, no classes, no merging of maps. An alias is what it refers to, and the limits count it as
 * often as it is used, so that a short text cannot stand for a huge document.
 */
final class YamlComposer {

    private static final int DEEPEST = 256;
    private static final int MOST_VALUES = 250_000;

    private final Iterator<Event> events;
    private final Map<String, YamlNode> anchored = new HashMap<>();
    private final List<LocatedProblem> problems = new ArrayList<>();

    /**
     * @param events from the start of a document
     */
    YamlComposer(Iterator<Event> events) {
        this.events = events;
    }

    /** What is wrong with what was put together so far, and did not keep it from being put together. */
    List<LocatedProblem> problems() {
        return List.copyOf(problems);
    }

    /**
     * The next value.
     *
     * @throws LocatedProblemsException when it is too large, too deep, or refers to nothing
     */
    YamlNode next() {
        return node(events.next(), "", 1);
    }

    private YamlNode node(Event event, String pointer, int depth) {
        Place place = place(event);
        if (event instanceof AliasEvent alias) {
            return within(aliased(alias, place).at(place), pointer, depth);
        }
        YamlNode node;
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), pointer, place);
            node = new Scalar(value(scalar, pointer, place), place);
        } else {
            CollectionStartEvent start = (CollectionStartEvent) event;
            refuseTag(start.getTag(), pointer, place);
            requireDepth(depth, pointer, place);
            node = event.getEventId() == Event.ID.SequenceStart
                    ? sequence(pointer, place, depth)
                    : mapping(pointer, place, depth);
        }
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchored.put(anchor.getValue(), node));
        return within(node, pointer, depth);
    }

    private YamlNode aliased(AliasEvent alias, Place place) {
        String name = alias.getAlias().getValue();
        YamlNode node = anchored.get(name);
        if (node == null) {
            throw refusal(
                    "", "The body refers to *" + name + ", and nothing before it is called &" + name + ".", place);
        }
        return node;
    }

    private YamlNode sequence(String pointer, Place place, int depth) {
        List<YamlNode> items = new ArrayList<>();
        Extent extent = new Extent();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            YamlNode item = node(event, pointer + "/" + items.size(), depth + 1);
            items.add(item);
            extent.add(item, pointer);
        }
        return new Sequence(items, place, extent.size, extent.height);
    }

    private YamlNode mapping(String pointer, Place place, int depth) {
        Map<String, YamlNode> members = new LinkedHashMap<>();
        Extent extent = new Extent();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            String key = key(event, pointer);
            String below = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
            Place keyPlace = place(event);
            YamlNode value = node(events.next(), below, depth + 1);
            extent.add(value, pointer);
            // What begins below its key is found by the key.
            YamlNode member = value.place().line() > keyPlace.line() ? value.at(keyPlace) : value;
            if (members.putIfAbsent(key, member) != null) {
                problem(below, "is there twice; put together what both say", keyPlace);
            }
        }
        return new Mapping(members, place, extent.size, extent.height);
    }

    private String key(Event event, String pointer) {
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), pointer, place(event));
            return scalar.getValue();
        }
        throw refusal(pointer, name(pointer) + " has a key that is not a text.", place(event));
    }

    private Optional<Object> value(ScalarEvent scalar, String pointer, Place place) {
        if (!scalar.isPlain()) {
            return Optional.of(scalar.getValue());
        }
        try {
            return CoreSchema.value(scalar.getValue());
        } catch (NumberFormatException e) {
            problem(pointer, "is not a number that can be computed with", place);
            return Optional.of(scalar.getValue());
        }
    }

    private void refuseTag(Optional<String> tag, String pointer, Place place) {
        tag.ifPresent(
                name -> problem(pointer, "has the tag " + name + "; leave it out, and write a text in quotes", place));
    }

    private static YamlNode within(YamlNode node, String pointer, int depth) {
        requireDepth(depth + node.height() - 1, pointer, node.place());
        return node;
    }

    private static void requireDepth(int depth, String pointer, Place place) {
        if (depth > DEEPEST) {
            throw refusal(pointer, name(pointer) + " is nested deeper than " + DEEPEST + " levels.", place);
        }
    }

    private void problem(String pointer, String message, Place place) {
        problems.add(located(pointer, name(pointer) + " " + message + ".", place));
    }

    private static LocatedProblemsException refusal(String pointer, String message, Place place) {
        return new LocatedProblemsException(List.of(located(pointer, message, place)));
    }

    static LocatedProblem located(String pointer, String message, Place place) {
        return new LocatedProblem(new Problem(pointer, message), place.line(), place.column());
    }

    private static String name(String pointer) {
        return pointer.isEmpty() ? "The document" : pointer;
    }

    static Place place(Event event) {
        return event.getStartMark()
                .map(mark -> new Place(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Place(1, 1));
    }

    /** How large a collection is so far. */
    private static final class Extent {

        private int size = 1;
        private int height = 1;

        void add(YamlNode part, String pointer) {
            size += part.size();
            height = Math.max(height, part.height() + 1);
            if (size > MOST_VALUES) {
                throw refusal(pointer, name(pointer) + " has more than " + MOST_VALUES + " values.", part.place());
            }
        }
    }
}
