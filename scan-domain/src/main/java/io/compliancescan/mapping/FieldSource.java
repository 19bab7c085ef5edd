package io.compliancescan.mapping;

import io.compliancescan.importer.FieldReading;
import java.util.Optional;

/** Where a field comes from, or why it comes from nowhere. */
sealed interface FieldSource {

    /** How it is read, if it can be. */
    default Optional<FieldReading> reading() {
        return Optional.empty();
    }

    /** Takes note of why it cannot be read, if it cannot. */
    void noteGap(String field, MappingGaps.Collector gaps);

    /** One column or two that can be read. */
    record Columns(FieldReading fieldReading) implements FieldSource {

        @Override
        public Optional<FieldReading> reading() {
            return Optional.of(fieldReading);
        }

        @Override
        public void noteGap(String field, MappingGaps.Collector gaps) {}
    }

    /** It is not mapped, and no column is called like it. */
    record NoColumn() implements FieldSource {

        @Override
        public void noteGap(String field, MappingGaps.Collector gaps) {
            gaps.missing(field);
        }
    }

    /** It is mapped to a column that the file does not have. */
    record UnknownHeading(String heading) implements FieldSource {

        @Override
        public void noteGap(String field, MappingGaps.Collector gaps) {
            gaps.unknown(field, heading);
        }
    }

    /** Its column can be read in several ways, and nobody said in which. */
    record Unanswered(ClarificationQuestion question) implements FieldSource {

        @Override
        public void noteGap(String field, MappingGaps.Collector gaps) {
            gaps.unanswered(question);
        }
    }
}
