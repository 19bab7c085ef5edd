package io.compliancescan.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldColumnsTest {

    private static final List<FieldColumns> ALL = List.of(
            new FieldColumns.One("Amount"),
            new FieldColumns.DateAndTime("Date", "Time"),
            new FieldColumns.DebitAndCredit("Paid out", "Paid in"));

    @Test
    void everyKindComesBackFromItsDocument() {
        assertThat(ALL)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(FieldColumns.class.getPermittedSubclasses());
        assertThat(ALL).allSatisfy(columns -> assertThat(FieldColumns.of(columns.document()))
                .contains(columns));
    }

    static Stream<Object> others() {
        return Stream.of(
                5,
                List.of("Date", "Time"),
                Map.of(),
                Map.of("date", "Date"),
                Map.of("date", "Date", "time", 5),
                Map.of("date", "Date", "time", "Date"),
                Map.of("date", "Date", "credit", "In"),
                Map.of("debit", "Out", "credit", "In", "sign", "-"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void anythingElseIsNoDocumentOfColumns(Object document) {
        assertThat(FieldColumns.of(document)).isEmpty();
    }

    @Test
    void twoColumnsDiffer() {
        assertThatThrownBy(() -> new FieldColumns.DateAndTime("Date", "Date"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FieldColumns.DebitAndCredit("Sum", "Sum"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMappingComesBackFromItsDocument() {
        ColumnMapping mapping = new ColumnMapping(Map.of("amount", ALL.get(2), "timestamp", ALL.get(1)));
        assertThat(ColumnMapping.of(mapping.document())).isEqualTo(mapping);
        assertThatThrownBy(() -> ColumnMapping.of(Map.of("amount", 5))).isInstanceOf(IllegalArgumentException.class);
    }
}
