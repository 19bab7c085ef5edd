package io.compliancescan.api.policy.yaml;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/** Writes documents as YAML that {@link YamlDocument} reads as the same ones. */
public final class YamlText {

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setDereferenceAliases(true)
            .setSplitLines(false)
            .setWidth(Integer.MAX_VALUE)
            .build();

    private YamlText() {}

    /** The document, of maps, lists, texts, numbers, booleans and nulls, as a text that ends with a line break. */
    public static String write(Map<String, ?> document) {
        return new Dump(SETTINGS, new ExactRepresenter()).dumpToString(document);
    }

    /** Keeps the digits of decimals, and quotes what an older reader of YAML would not take for a text. */
    private static final class ExactRepresenter extends StandardRepresenter {

        /** Booleans, numbers, times, merges of YAML 1.1, and whatever looks a little like them. */
        private static final Pattern ODD_IN_OLDER_YAML = Pattern.compile(
                "(?i)y|n|yes|no|on|off|=|<<|[-+.]?[0-9][0-9a-f_:.,+xotz-]*|[0-9]{4}-[0-9]{1,2}-[0-9].*");

        private static final Pattern ASCII = Pattern.compile("[ -~]*");

        ExactRepresenter() {
            super(SETTINGS);
            representers.put(BigDecimal.class, number -> number((BigDecimal) number));
            representers.put(String.class, text -> text((String) text));
        }

        private Node number(BigDecimal number) {
            String digits = number.toString();
            boolean whole = digits.chars().allMatch(letter -> letter == '-' || Character.isDigit(letter));
            return representScalar(whole ? Tag.INT : Tag.FLOAT, digits, ScalarStyle.PLAIN);
        }

        private Node text(String text) {
            boolean plain = CoreSchema.isText(text)
                    && ASCII.matcher(text).matches()
                    && !ODD_IN_OLDER_YAML.matcher(text).matches();
            return representScalar(Tag.STR, text, plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
        }
    }
}
