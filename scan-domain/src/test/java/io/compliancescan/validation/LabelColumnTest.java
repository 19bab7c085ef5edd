package io.compliancescan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.compliancescan.importer.Profiler;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.importer.TableReader;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.problem.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LabelColumnTest {

    @Test
    void withoutFurtherWordsTheColumnSaysYesOrNo() {
        Labels labels = labels(column("isFraud"), "isFraud,id\n1,a\n0,b\nYes,c\n FALSE ,d\nno,e\n");

        assertThat(labels.positives()).isEqualTo(2);
        assertThat(labels.labelled()).isEqualTo(5);
        assertThat(labels.unlabelled()).isZero();
    }

    @Test
    void ofABlankCellNobodyKnowsWhatItSays() {
        Labels labels = labels(column("isFraud"), "isFraud,id\n1,a\n,b\n  ,c\n0,d\n");

        assertThat(labels.labelled()).isEqualTo(2);
        assertThat(labels.unlabelled()).isEqualTo(2);
    }

    @Test
    void aWordThatIsNeitherYesNorNoSaysNeither() {
        Labels labels = labels(column("isFraud"), "isFraud,id\nyes,a\nperhaps,b\nno,c\n");

        assertThat(labels.positives()).isOne();
        assertThat(labels.unlabelled()).isOne();
    }

    @Test
    void whereLabelsAreNamedEveryOtherLabelSaysNo() {
        Labels labels = labels(
                column("typology", "smurfing", "Structuring"),
                "typology,id\nsmurfing,a\nSTRUCTURING ,b\nnone,c\nperhaps,d\n,e\n");

        assertThat(labels.positives()).isEqualTo(2);
        assertThat(labels.labelled()).isEqualTo(4);
        assertThat(labels.unlabelled()).isOne();
    }

    @Test
    void theColumnIsCalledAsTheFileCallsIt() {
        assertThat(column("ISFRAUD", "1").in(profile("id, isFraud \na,1\n"))).isEqualTo(column(" isFraud ", "1"));
    }

    @Test
    void aColumnThatIsNotThereIsRefusedWithThoseThatAre() {
        assertProblems(
                () -> column("fraud").in(profile("id,isFraud\na,1\n")),
                new Problem("/label_column", "The upload has no column \"fraud\". Its columns are: id, isFraud."));
    }

    @Test
    void aColumnThatNeverSaysYesIsRefusedWithWhatItSays() {
        assertProblems(
                () -> labels(column("typology"), "typology,id\nnone,a\nsmurfing,b\nnone,c\n"),
                new Problem(
                        "/positive_values",
                        "No label of the column \"typology\" says yes. Name those that do in positive_values. "
                                + "The column holds: none, smurfing."));
    }

    @Test
    void everyLabelThatOccursNowhereIsRefused() {
        assertProblems(
                () -> labels(column("typology", "layering", "smurfing", "1"), "typology,id\nnone,a\nsmurfing,b\n"),
                new Problem(
                        "/positive_values/0",
                        "No label of the column \"typology\" is \"layering\". The column holds: none, smurfing."),
                new Problem(
                        "/positive_values/2",
                        "No label of the column \"typology\" is \"1\". The column holds: none, smurfing."));
    }

    @Test
    void aBlankColumnIsSaidToBeBlank() {
        assertProblems(
                () -> labels(column("isFraud", "1"), "isFraud,id\n,a\n,b\n"),
                new Problem("/positive_values/0", "No label of the column \"isFraud\" is \"1\". The column is blank."));
    }

    private static void assertProblems(ThrowingCallable call, Problem... problems) {
        assertThatThrownBy(call)
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(refusal -> assertThat(refusal.problems()).containsExactly(problems));
    }

    private static LabelColumn column(String heading, String... positive) {
        return new LabelColumn(heading, List.of(positive));
    }

    private static Labels labels(LabelColumn asked, String file) {
        TableProfile profile = profile(file);
        LabelColumn column = asked.in(profile);
        return column.labels(TableReader.read(bytes(file), profile, List.of(column.reading())));
    }

    private static TableProfile profile(String file) {
        return Profiler.profile(() -> bytes(file));
    }

    private static ByteArrayInputStream bytes(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }
}
