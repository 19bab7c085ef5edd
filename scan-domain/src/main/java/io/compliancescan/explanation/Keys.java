package io.compliancescan.explanation;

import io.compliancescan.rule.StandardFields;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.TextColumn;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whose the records of a file are, and which of them belong together.
 *
 * @param table all records, but only the columns that say so
 */
record Keys(Table table) {

    /** The columns that say so. */
    static Set<FieldUse> fields(List<String> groupBy) {
        return Stream.concat(Stream.of(StandardFields.ACCOUNT), groupBy.stream())
                .map(FieldUse::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean hasAccounts() {
        return table.offers(FieldUse.text(StandardFields.ACCOUNT));
    }

    /** The records whose account is that; without accounts, all records have the empty one. */
    BitSet ofAccount(String account) {
        if (!hasAccounts()) {
            return where(record -> account.isEmpty());
        }
        TextColumn accounts = table.text(StandardFields.ACCOUNT);
        BitSet sought = accounts.codesWhere(account::equals);
        return where(record -> accounts.known(record) ? sought.get(accounts.code(record)) : account.isEmpty());
    }

    /** The records, and all that share a group with one of them. */
    BitSet withCompanions(BitSet records, List<String> groupBy) {
        List<TextColumn> columns = groupBy.stream().map(table::text).toList();
        List<BitSet> codes =
                columns.stream().map(column -> codes(column, records)).toList();
        Set<List<Integer>> groups =
                records.stream().mapToObj(record -> group(columns, record)).collect(Collectors.toUnmodifiableSet());
        BitSet companions =
                where(record -> mayBelong(columns, codes, record) && groups.contains(group(columns, record)));
        companions.or(records);
        return companions;
    }

    /** The records, and all that name one of the parties that they name, in whichever of the fields. */
    BitSet withAllOfTheirParties(BitSet records, List<String> fields) {
        Set<String> parties = fields.stream()
                .map(table::text)
                .flatMap(column -> codes(column, records).stream().mapToObj(column::textOf))
                .collect(Collectors.toUnmodifiableSet());
        return naming(parties, records, fields);
    }

    /** The records, and all that name the party, in whichever of the fields. */
    BitSet withAllOfParty(String party, BitSet records, List<String> fields) {
        return naming(Set.of(party), records, fields);
    }

    private BitSet naming(Set<String> parties, BitSet records, List<String> fields) {
        BitSet naming = (BitSet) records.clone();
        for (String field : fields) {
            TextColumn column = table.text(field);
            BitSet codes = column.codesWhere(parties::contains);
            naming.or(where(record -> column.known(record) && codes.get(column.code(record))));
        }
        return naming;
    }

    /** Tells of nearly all records at little cost that they belong to no group of these. */
    private static boolean mayBelong(List<TextColumn> columns, List<BitSet> codes, int record) {
        for (int i = 0; i < columns.size(); i++) {
            int code = columns.get(i).code(record);
            if (code == TextColumn.MISSING || !codes.get(i).get(code)) {
                return false;
            }
        }
        return true;
    }

    private static BitSet codes(TextColumn column, BitSet records) {
        BitSet codes = new BitSet(column.distinct());
        records.stream().filter(column::known).map(column::code).forEach(codes::set);
        return codes;
    }

    private static List<Integer> group(List<TextColumn> columns, int record) {
        return columns.stream().map(column -> column.code(record)).toList();
    }

    private BitSet where(IntPredicate wanted) {
        BitSet records = new BitSet(table.size());
        IntStream.range(0, table.size()).filter(wanted).forEach(records::set);
        return records;
    }
}
