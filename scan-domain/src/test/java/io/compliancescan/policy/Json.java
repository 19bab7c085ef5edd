package io.compliancescan.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents as tests write them: JSON with single quotes. The domain reads no JSON, so this is all there is here. */
final class Json {

    private static final Pattern TOKEN = Pattern.compile("\\s*('[^']*'|[-+0-9.eE]+|true|false|null|[\\[\\]{}:,])");

    private final Matcher tokens;
    private String token;

    private Json(String text) {
        this.tokens = TOKEN.matcher(text);
        advance();
    }

    /** The object that the text holds. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(String text) {
        return (Map<String, Object>) value(text);
    }

    /** Maps, lists, texts, decimals, booleans and nulls. */
    static Object value(String text) {
        Json json = new Json(text);
        Object value = json.value();
        if (!json.token.isEmpty()) {
            throw new AssertionError("unexpected " + json.token + " in " + text);
        }
        return value;
    }

    private Object value() {
        String now = advance();
        return switch (now) {
            case "{" -> members();
            case "[" -> items();
            case "null" -> null;
            case "true", "false" -> Boolean.valueOf(now);
            default -> now.startsWith("'") ? now.substring(1, now.length() - 1) : new BigDecimal(now);
        };
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        until("}", () -> {
            String key = (String) value();
            expect(":");
            return members.put(key, value());
        });
        return members;
    }

    private List<Object> items() {
        List<Object> items = new ArrayList<>();
        until("]", () -> items.add(value()));
        return items;
    }

    private void until(String end, Supplier<Object> part) {
        while (!token.equals(end)) {
            part.get();
            if (!token.equals(end)) {
                expect(",");
            }
        }
        advance();
    }

    private void expect(String wanted) {
        String now = advance();
        if (!now.equals(wanted)) {
            throw new AssertionError(wanted + " expected, not " + now);
        }
    }

    /** Steps on and gives the token stepped over. */
    private String advance() {
        String previous = token;
        token = tokens.lookingAt() ? tokens.group(1) : "";
        tokens.region(tokens.lookingAt() ? tokens.end() : tokens.regionEnd(), tokens.regionEnd());
        return previous;
    }
}
