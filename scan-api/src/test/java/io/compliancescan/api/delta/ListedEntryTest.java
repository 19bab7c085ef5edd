package io.compliancescan.api.delta;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.api.query.Cursor;
import io.compliancescan.scan.DeltaEntry.Place;
import io.compliancescan.scan.DeltaKind;
import io.compliancescan.scan.ScanId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListedEntryTest {

    private static final ScanId SCAN = new ScanId(UUID.fromString("018d0c20-9f3a-7b1c-8d2e-3f4a5b6c7d8e"));

    @ParameterizedTest
    @EnumSource
    void aCursorNamesItsEntry(DeltaKind kind) {
        ListedEntry entry = new ListedEntry(SCAN, kind, new Place(3, Integer.MAX_VALUE));

        assertThat(ListedEntry.of(entry.cursor())).contains(entry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NEW|3", "NEW|3|4|5", "new|3|4", "NEW|3|-4", "NEW|-3|4", "NEW|3|2147483648", "NEW||4", "|3|4"})
    void othersNameNone(String behindTheScan) {
        List<String> parts = List.of((SCAN + "|" + behindTheScan).split("\\|", -1));

        assertThat(ListedEntry.of(new Cursor(parts))).isEmpty();
    }

    @Test
    void norDoesACursorWithoutScan() {
        assertThat(ListedEntry.of(new Cursor(List.of("18d0c20", "NEW", "3", "4"))))
                .isEmpty();
    }
}
