package io.compliancescan.condition;

import io.compliancescan.table.FieldUse;
import io.compliancescan.table.NumberColumn;
import io.compliancescan.table.Table;
import io.compliancescan.table.TextColumn;
import java.util.stream.Stream;

/**
 * Whether two cells of a record say the same: the same number where both hold numbers ({@code 100} and
 * {@code 100.00}), else the same text.
 */
public record FieldEquality(String field, String other, boolean caseSensitive) implements Condition {

    @Override
    public Verdicts evaluate(Table table) {
        TextColumn left = table.text(field);
        TextColumn right = table.text(other);
        NumberColumn leftNumber = table.number(field);
        NumberColumn rightNumber = table.number(other);
        return Verdicts.of(
                table.size(),
                (from, to) -> left.known(from, to) & right.known(from, to),
                Bits.where(record -> left.known(record)
                        && right.known(record)
                        && (leftNumber.known(record) && rightNumber.known(record)
                                ? leftNumber.exact(record).compareTo(rightNumber.exact(record)) == 0
                                : same(left.textOf(left.code(record)), right.textOf(right.code(record))))));
    }

    @Override
    public Stream<FieldUse> uses() {
        return Stream.of(field, other).flatMap(name -> Stream.of(FieldUse.text(name), FieldUse.number(name)));
    }

    private boolean same(String left, String right) {
        return Letters.comparable(left, caseSensitive).equals(Letters.comparable(right, caseSensitive));
    }
}
