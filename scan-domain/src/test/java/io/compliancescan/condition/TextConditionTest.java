package io.compliancescan.condition;

import static io.compliancescan.condition.Answer.NO;
import static io.compliancescan.condition.Answer.UNKNOWN;
import static io.compliancescan.condition.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.re2j.PatternSyntaxException;
import io.compliancescan.table.FieldUse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextConditionTest {

    static List<Condition> everyQuestion() {
        return List.of(
                new TextEquality("x", "wire", false),
                OneOf.of("x", "wire"),
                new Contains("x", "wire", false),
                new StartsWith("x", "wire", false),
                new Matches("x", "wire"),
                new Truth("x", true));
    }

    @ParameterizedTest
    @MethodSource("everyQuestion")
    void aBlankCellIsUnknown(Condition question) {
        assertThat(Answer.of(question, "", "   ", "\t")).containsOnly(UNKNOWN);
        assertThat(Answer.of(new Not(question), "", "   ", "\t")).containsOnly(UNKNOWN);
        assertThat(question.uses()).containsExactly(FieldUse.text("x"));
    }

    @Test
    void equalityIgnoresCaseAndSurroundingBlanks() {
        assertThat(Answer.of(new TextEquality("x", " Wire ", false), "WIRE", "  wire", "Wire out", "wir"))
                .containsExactly(YES, YES, NO, NO);
    }

    @Test
    void caseCountsWhenTheConditionSaysSo() {
        assertThat(Answer.of(new TextEquality("x", " Wire ", true), "WIRE", " Wire ", "wire"))
                .containsExactly(NO, YES, NO);
        assertThat(Answer.of(new OneOf("x", List.of("Wire", "CASH"), true), "Wire", "cash", "CASH"))
                .containsExactly(YES, NO, YES);
        assertThat(Answer.of(new Contains("x", "ire", true), "Wire", "WIRE")).containsExactly(YES, NO);
        assertThat(Answer.of(new StartsWith("x", "Wi", true), "Wire", "WIRE")).containsExactly(YES, NO);
    }

    @Test
    void oneOfAListIsEnough() {
        assertThat(Answer.of(OneOf.of("x", "CASH_OUT", " transfer"), "cash_out", "TRANSFER", "WIRE"))
                .containsExactly(YES, YES, NO);
        assertThatIllegalArgumentException().isThrownBy(() -> OneOf.of("x"));
    }

    @Test
    void containingAndStartingIgnoreCase() {
        assertThat(Answer.of(new Contains("x", "IRE", false), "Wire out", "retire", "out"))
                .containsExactly(YES, YES, NO);
        assertThat(Answer.of(new StartsWith("x", "WI", false), "Wire out", "out wire"))
                .containsExactly(YES, NO);
    }

    @Test
    void numbersAreTextsToATextQuestion() {
        assertThat(Answer.of(new StartsWith("x", "49", false), "491234", "149")).containsExactly(YES, NO);
        assertThat(Answer.of(new TextEquality("x", "007", false), "7", "007")).containsExactly(NO, YES);
    }

    @Test
    void caseIsIgnoredInEveryAlphabetAndEveryLanguageOfTheMachine() {
        assertThat(Answer.of(new TextEquality("x", "TITLE", false), "title", "Title"))
                .containsOnly(YES);
        assertThat(Answer.of(new TextEquality("x", "STRASSE", false), "straße", "Straße"))
                .containsOnly(YES);
        assertThat(Answer.of(new TextEquality("x", "ÉCOLE", false), "école")).containsOnly(YES);
    }

    /** The small sigma has a form of its own at the end of words. */
    @Test
    void aGreekWordIsFoundWithinALongerOne() {
        assertThat(Answer.of(new StartsWith("x", "ΟΔΟΣ", false), "ΟΔΟΣΑ", "οδοσα", "οδος"))
                .containsOnly(YES);
        assertThat(Answer.of(new Contains("x", "ος", false), "ΟΔΟΣΑ")).containsOnly(YES);
    }

    @Test
    void anExpressionIsFoundAnywhereAndMindsCase() {
        assertThat(Answer.of(new Matches("x", "[A-Z]{2}\\d+"), "ref AB12", "ab12", "AB"))
                .containsExactly(YES, NO, NO);
        assertThat(Answer.of(new Matches("x", "(?i)^wire$"), "WIRE", "wire out"))
                .containsExactly(YES, NO);
    }

    @Test
    void anExpressionThatWouldHangOthersIsAnsweredAtOnce() {
        String almost = "a".repeat(5_000) + "!";

        assertThat(Answer.of(new Matches("x", "^(a+)+$"), almost, "aaa")).containsExactly(NO, YES);
    }

    @Test
    void whatIsNoExpressionIsRefused() {
        assertThatThrownBy(() -> new Matches("x", "(unclosed")).isInstanceOf(PatternSyntaxException.class);
        assertThatThrownBy(() -> new Matches("x", "(?=lookahead)")).isInstanceOf(PatternSyntaxException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "TRUE", "T", "yes", "Y", "on", "1"})
    void wordsThatSayYes(String word) {
        assertThat(Answer.of(new Truth("x", true), word, " " + word)).containsOnly(YES);
        assertThat(Answer.of(new Truth("x", false), word)).containsExactly(NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "FALSE", "F", "no", "N", "off", "0"})
    void wordsThatSayNo(String word) {
        assertThat(Answer.of(new Truth("x", true), word, word + " ")).containsOnly(NO);
        assertThat(Answer.of(new Truth("x", false), word)).containsExactly(YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "2", "yes!", "-", "ja"})
    void otherWordsSayNeither(String word) {
        assertThat(Answer.of(new Truth("x", true), word)).containsExactly(UNKNOWN);
        assertThat(Answer.of(new Truth("x", false), word)).containsExactly(UNKNOWN);
    }

    @Test
    void aCellExistsWhenItIsNotBlankWhateverItHolds() {
        assertThat(Answer.of(new Exists("x"), "", "  ", "x", "12abc", "0")).containsExactly(NO, NO, YES, YES, YES);
        assertThat(new Exists("x").uses()).containsExactly(FieldUse.text("x"));
    }
}
