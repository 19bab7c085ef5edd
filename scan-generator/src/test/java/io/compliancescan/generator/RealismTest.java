package io.compliancescan.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.compliancescan.generator.GeneratedFile.Row;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RealismTest {

    private static final List<Row> ROWS =
            GeneratedFile.of(GeneratorSettings.of(50_000, 1)).rows();

    @Test
    void everyTypeOccursAndPaymentsAreTheMostCommon() {
        Map<String, Long> byType = ROWS.stream().collect(Collectors.groupingBy(Row::type, Collectors.counting()));

        assertThat(byType.keySet())
                .containsExactlyInAnyOrder("PAYMENT", "TRANSFER", "CASH_OUT", "CASH_IN", "DEBIT", "WIRE", "DEPOSIT");
        assertThat(byType.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey())
                .isEqualTo("PAYMENT");
    }

    @Test
    void fewAmountsReachTheReportingThreshold() {
        assertThat(share(row -> row.amount() >= 10_000_00)).isBetween(0.01, 0.06);
        assertThat(share(row -> row.amount() >= 10_000_00
                        && List.of("TRANSFER", "CASH_OUT", "WIRE").contains(row.type())))
                .isBetween(0.01, 0.04);
    }

    @Test
    void mostAmountsAreSmallAndTheTailIsLong() {
        List<Long> amounts = ROWS.stream().map(Row::amount).sorted().toList();
        long median = amounts.get(amounts.size() / 2);
        double mean = amounts.stream().mapToLong(Long::longValue).average().orElseThrow();

        assertThat(median).isBetween(50_00L, 500_00L);
        assertThat(mean).isGreaterThan(5.0 * median);
    }

    @Test
    void oneAccountInTenMakesAboutAThirdOfTheTraffic() {
        List<Long> perAccount =
                ROWS.stream().collect(Collectors.groupingBy(Row::account, Collectors.counting())).values().stream()
                        .sorted(Comparator.reverseOrder())
                        .toList();
        long busiest = perAccount.subList(0, perAccount.size() / 10).stream()
                .mapToLong(Long::longValue)
                .sum();

        assertThat(perAccount).hasSizeBetween(4_000, 6_000);
        assertThat(busiest / (double) ROWS.size()).isCloseTo(0.33, within(0.06));
    }

    @Test
    void fridaysAreBusierThanSundaysAndMiddaysThanNights() {
        assertThat(on(DayOfWeek.FRIDAY)).isGreaterThan(1.5 * on(DayOfWeek.SUNDAY));
        assertThat(between(10, 14)).isGreaterThan(5 * between(1, 5));
    }

    @Test
    void cashComesInWholeNotes() {
        assertThat(ROWS.stream()
                        .filter(row -> row.type().equals("CASH_OUT") && row.amount() % 10_00 == 0)
                        .count())
                .isGreaterThan((long) (0.95
                        * ROWS.stream()
                                .filter(row -> row.type().equals("CASH_OUT"))
                                .count()));
    }

    private static double share(Predicate<Row> wanted) {
        return ROWS.stream().filter(wanted).count() / (double) ROWS.size();
    }

    private static double on(DayOfWeek day) {
        return share(row -> row.time().atOffset(ZoneOffset.UTC).getDayOfWeek() == day);
    }

    private static double between(int from, int until) {
        return share(row -> {
            int hour = row.time().atOffset(ZoneOffset.UTC).getHour();
            return hour >= from && hour < until;
        });
    }
}
