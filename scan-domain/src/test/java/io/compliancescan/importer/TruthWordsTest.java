package io.compliancescan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.condition.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TruthWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true", "TRUE", "t", "yes", "Yes", "y", "on", "1", "false", "f", "no", "n", "off", "OFF", "0", "I",
                "tr", "yess", "2", "10", "none", "falsey", "ja", "\u0131"
            })
    void areTheWordsThatAConditionUnderstands(String word) {
        assertThat(TruthWords.include(word.toCharArray(), 0, word.length()))
                .isEqualTo(new Truth("field", true).decides(word));
    }
}
