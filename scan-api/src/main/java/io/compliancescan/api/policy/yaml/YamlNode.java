package io.compliancescan.api.policy.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a YAML text, and where it stands. */
sealed interface YamlNode {

    /** Where it stands. */
    Place place();

    /** How many values it consists of, itself included; what is referred to counts each time. */
    int size();

    /** How many levels it has, itself included. */
    int height();

    /** The same as maps, lists, texts, decimals, booleans and nulls. */
    Object plain();

    /** What stands under that key or number. */
    Optional<YamlNode> child(String token);

    /** The same at another place, from which it is referred to. */
    YamlNode at(Place other);

    /**
     * A place in a text.
     *
     * @param line from 1
     * @param column from 1
     */
    record Place(int line, int column) {}

    /** A text, a decimal, a boolean; nothing for null. */
    record Scalar(Optional<Object> value, Place place) implements YamlNode {

        @Override
        public int size() {
            return 1;
        }

        @Override
        public int height() {
            return 1;
        }

        @Override
        public Object plain() {
            return value.orElse(null);
        }

        @Override
        public Optional<YamlNode> child(String token) {
            return Optional.empty();
        }

        @Override
        public YamlNode at(Place other) {
            return new Scalar(value, other);
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, Place place, int size, int height) implements YamlNode {

        @Override
        public Object plain() {
            List<Object> plain = new ArrayList<>();
            items.forEach(item -> plain.add(item.plain()));
            return plain;
        }

        @Override
        public Optional<YamlNode> child(String token) {
            return token.matches("\\d{1,9}")
                    ? items.stream().skip(Integer.parseInt(token)).findFirst()
                    : Optional.empty();
        }

        @Override
        public YamlNode at(Place other) {
            return new Sequence(items, other, size, height);
        }
    }

    /** A map whose keys are texts. */
    record Mapping(Map<String, YamlNode> members, Place place, int size, int height) implements YamlNode {

        @Override
        public Map<String, Object> plain() {
            Map<String, Object> plain = new LinkedHashMap<>();
            members.forEach((key, member) -> plain.put(key, member.plain()));
            return plain;
        }

        @Override
        public Optional<YamlNode> child(String token) {
            return Optional.ofNullable(members.get(token));
        }

        @Override
        public YamlNode at(Place other) {
            return new Mapping(members, other, size, height);
        }
    }
}
