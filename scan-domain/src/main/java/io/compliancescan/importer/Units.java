package io.compliancescan.importer;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What numbers are counted in, where they say so: currencies, by their ISO 4217 code or by a usual sign, and percent. A
 * sign of several currencies, such as {@code $}, is a unit of its own: which one it means is not for a file's reader to
 * say.
 *
 * <p>Units are told by numbers here, as cheap as they must be where every cell is looked at. These hold within one run of
 * the program only; what is kept has names.
 */
final class Units {

    /** The number of no unit at all. */
    static final int NONE = 0;

    /** So many characters has a spelling at most. */
    static final int LONGEST_SPELLING = 4;

    /** By unit: how people write it, besides its name. */
    private static final String[][] SIGNS = {
        {"%"},
        {"$"},
        {"¥"},
        {"kr", "kr.", "Kr", "Kr."},
        {"Rs", "Rs.", "₨"},
        {"AUD", "A$", "AU$"},
        {"BGN", "лв", "лв."},
        {"BRL", "R$"},
        {"CAD", "C$", "CA$"},
        {"CHF", "Fr.", "SFr", "SFr."},
        {"CNY", "元"},
        {"CZK", "Kč"},
        {"EUR", "€", "EURO", "Euro", "euro"},
        {"GBP", "£"},
        {"HKD", "HK$"},
        {"HUF", "Ft"},
        {"ILS", "₪"},
        {"INR", "₹"},
        {"JPY", "円"},
        {"KRW", "₩"},
        {"KZT", "₸"},
        {"NGN", "₦"},
        {"NZD", "NZ$"},
        {"PHP", "₱"},
        {"PLN", "zł"},
        {"RON", "lei"},
        {"RUB", "₽", "руб", "руб."},
        {"SGD", "S$"},
        {"THB", "฿"},
        {"TRY", "₺", "TL"},
        {"UAH", "₴", "грн", "грн."},
        {"USD", "US$"},
        {"VND", "₫"},
    };

    private static final List<String> NAMES = Stream.of(
                    Stream.of(""),
                    Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode),
                    Arrays.stream(SIGNS).map(signs -> signs[0]))
            .flatMap(names -> names)
            .distinct()
            .sorted()
            .toList();

    /** In ascending order. */
    private static final long[] SPELLINGS;

    /** The numbers of the units that the spellings mean, in their order. */
    private static final int[] MEANT;

    static {
        SortedMap<Long, Integer> meant = new TreeMap<>();
        NAMES.stream().skip(1).forEach(name -> meant.put(packed(name), NAMES.indexOf(name)));
        for (String[] signs : SIGNS) {
            Arrays.stream(signs).forEach(sign -> meant.put(packed(sign), NAMES.indexOf(signs[0])));
        }
        SPELLINGS = meant.keySet().stream().mapToLong(Long::longValue).toArray();
        MEANT = meant.values().stream().mapToInt(Integer::intValue).toArray();
    }

    private Units() {}

    /** How many numbers there are; all of them are smaller. */
    static int count() {
        return NAMES.size();
    }

    /** The name of the unit of that number. */
    static String name(int unit) {
        return NAMES.get(unit);
    }

    /** The number of the unit of that name, which is one. */
    static int named(String name) {
        int unit = NAMES.indexOf(name);
        if (unit <= NONE) {
            throw new IllegalArgumentException("\"" + name + "\" is no unit");
        }
        return unit;
    }

    /** The number of the unit that all of the slice spells, or {@link #NONE}. */
    static int spelt(char[] text, int from, int to) {
        if (from >= to || to - from > LONGEST_SPELLING) {
            return NONE;
        }
        int place = Arrays.binarySearch(SPELLINGS, packed(text, from, to));
        return place < 0 ? NONE : MEANT[place];
    }

    private static long packed(String spelling) {
        return packed(spelling.toCharArray(), 0, spelling.length());
    }

    /** At most four characters in one number. */
    private static long packed(char[] text, int from, int to) {
        long packed = 0;
        for (int at = from; at < to; at++) {
            packed = packed << Character.SIZE | text[at];
        }
        return packed;
    }
}
