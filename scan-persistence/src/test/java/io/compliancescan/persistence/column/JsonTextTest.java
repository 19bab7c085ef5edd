package io.compliancescan.persistence.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Property
    void everyDecimalKeepsItsDigitsAndItsScale(
            @ForAll BigInteger unscaled, @ForAll @IntRange(min = -100, max = 100) int scale) {
        var decimal = new BigDecimal(unscaled, scale);

        assertThat(copy(Map.of("number", decimal))).containsEntry("number", decimal);
    }

    @Property
    void everyTextComesBack(@ForAll @StringLength(max = 50) String key, @ForAll @StringLength(max = 50) String text) {
        assertThat(copy(Map.of(key, text))).isEqualTo(Map.of(key, text));
    }

    @Test
    void decimalsAreWrittenAsTheNumbersTheyAre() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("z", new BigDecimal("0.10"));
        document.put("a", new BigDecimal("1E+30"));
        document.put("m", 7);

        assertThat(JsonText.write(document)).isEqualTo("{\"z\":0.10,\"a\":1E+30,\"m\":7}");
    }

    @Test
    void nestedDocumentsKeepTheirShapeAndOrder() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("z", null);
        inner.put("a", true);
        inner.put("ü", Arrays.asList("x", null, false, List.of()));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("second", List.of(inner, Map.of()));
        document.put("first", "");

        Map<String, Object> copy = copy(document);

        assertThat(copy).isEqualTo(document);
        assertThat(copy.keySet()).containsExactly("second", "first");
        assertThat(JsonText.write(copy)).isEqualTo(JsonText.write(document));
    }

    @Test
    void whatNoDocumentHoldsIsRefused() {
        assertThatThrownBy(() -> JsonText.write(Map.of("number", 0.1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a document cannot hold a java.lang.Double");
    }

    private static Map<String, Object> copy(Map<String, ?> document) {
        return JsonText.read(JsonText.write(document));
    }
}
