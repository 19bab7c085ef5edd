package io.compliancescan.importer;

import java.util.Locale;
import java.util.Set;

/** Words by which the line of a sum begins that stands below a table. */
final class SumWords {

    private static final Set<String> WORDS = Set.of(
            "total",
            "totals",
            "subtotal",
            "subtotaal",
            "subtotale",
            "sum",
            "summe",
            "zwischensumme",
            "endsumme",
            "gesamt",
            "gesamtsumme",
            "gesamtbetrag",
            "saldo",
            "somme",
            "suma",
            "totale",
            "totaal",
            "celkem",
            "razem",
            "toplam");

    private SumWords() {}

    /** Whether one of them is the first or the second word of a cell, as in "Grand total:". */
    static boolean in(String cell) {
        String[] words = cell.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        return words.length > 0 && (WORDS.contains(words[0]) || words.length > 1 && WORDS.contains(words[1]));
    }
}
