package io.compliancescan.explanation;

import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** How a field is named in a sentence: by its name alone, or with what a record has in it. */
sealed interface Cells {

    /** Fields in general, as a rule speaks of them. */
    Cells NAMES = new Names();

    /** The field seen that way. */
    String show(FieldUse use);

    /** The number in the field, where one is seen. */
    Optional<BigDecimal> number(String field);

    /** No record in particular. */
    record Names() implements Cells {

        @Override
        public String show(FieldUse use) {
            return use.field();
        }

        @Override
        public Optional<BigDecimal> number(String field) {
            return Optional.empty();
        }
    }

    /** One record. */
    record OfRecord(Table table, int record) implements Cells {

        @Override
        public String show(FieldUse use) {
            return value(use).map(value -> use.field() + " " + value).orElse(use.field());
        }

        /** What the cell holds, seen that way, as part of a sentence; empty when it is blank or cannot be seen so. */
        Optional<String> value(FieldUse use) {
            return switch (use.kind()) {
                case TEXT -> written(use.field()).map(Words::quoted);
                case NUMBER -> number(use.field()).map(Words::number);
                case TIME -> time(use.field()).map(Instant::toString);
            };
        }

        @Override
        public Optional<BigDecimal> number(String field) {
            return table.offers(FieldUse.number(field)) ? table.number(field).number(record) : Optional.empty();
        }

        Optional<Instant> time(String field) {
            return table.offers(FieldUse.time(field)) ? table.time(field).instant(record) : Optional.empty();
        }

        /** The cell as the file has it; empty when it is blank. */
        Optional<String> written(String field) {
            return table.offers(FieldUse.text(field)) ? table.text(field).text(record) : Optional.empty();
        }

        Seen seen(String field) {
            return new Seen(field, written(field));
        }

        /** Why the field cannot be seen that way; empty when it can. */
        Optional<String> obstacle(FieldUse use) {
            if (value(use).isPresent()) {
                return Optional.empty();
            }
            String what = use.kind() == FieldUse.Kind.NUMBER ? "number" : "time";
            return Optional.of(written(use.field())
                    .map(text -> use.field() + " " + Words.quoted(text) + " is no " + what)
                    .orElse(use.field() + " is blank"));
        }
    }
}
