package io.compliancescan.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people call the columns of fields, in several languages. The table is in {@code usual-headings.txt}. */
final class UsualHeadings {

    private static final String TABLE = "usual-headings.txt";

    /** {@code Betrag (EUR)}, {@code Amount in USD}, {@code Kwota [PLN]}: what the numbers are counted in. */
    private static final Pattern CURRENCY = Pattern.compile("\\s+(in\\s+)?[(\\[]?("
            + Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.joining("|"))
            + "|[€$£])[)\\]]?\\s*$");

    private static final Pattern INSIGNIFICANT = Pattern.compile("[^\\p{L}\\p{N}]");

    /** By field, then by the letters and digits of the heading. */
    private static final Map<String, Map<String, UsualHeading>> BY_FIELD = read();

    private UsualHeadings() {}

    /**
     * What it says of the field that a column has that heading; empty when it says nothing.
     *
     * @param field a standard field's name, {@code debit} or {@code credit}
     */
    static Optional<UsualHeading> find(String field, String heading) {
        Map<String, UsualHeading> usual = BY_FIELD.getOrDefault(field, Map.of());
        return Stream.of(heading, CURRENCY.matcher(heading).replaceFirst(""))
                .map(UsualHeadings::letters)
                .flatMap(letters -> Optional.ofNullable(usual.get(letters)).stream())
                .findFirst();
    }

    /** Letters without accents, and digits. Some letters are no accented ones to Unicode, but to people they are. */
    private static String letters(String heading) {
        String plain = Normalizer.normalize(heading.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replace('ł', 'l')
                .replace('ı', 'i')
                .replace("ß", "ss");
        return INSIGNIFICANT.matcher(plain).replaceAll("");
    }

    private static Map<String, Map<String, UsualHeading>> read() {
        try (InputStream bytes = UsualHeadings.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            Map<String, Map<String, UsualHeading>> table = new HashMap<>();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> addTo(table, line));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addTo(Map<String, Map<String, UsualHeading>> table, String line) {
        List<String> cells = Stream.of(line.split("\\|")).map(String::strip).toList();
        UsualHeading usual = new UsualHeading(Integer.parseInt(cells.get(1)), List.of(cells.get(2)));
        for (String heading : cells.get(3).split(",")) {
            table.computeIfAbsent(cells.get(0), field -> new HashMap<>())
                    .merge(letters(heading), usual, UsualHeading::or);
        }
    }
}
