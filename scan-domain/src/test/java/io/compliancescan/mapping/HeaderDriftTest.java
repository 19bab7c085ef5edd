package io.compliancescan.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HeaderDriftTest {

    private static final List<String> FEED = List.of("Date", "Account ID", "Amount", "Category", "Payer", "Payee");

    @Property
    void orderCaseAndPunctuationAreNoDifference(@ForAll long seed) {
        List<String> now = new ArrayList<>(List.of("DATE", "account_id", " amount ", "category", "payer", "payee"));
        Collections.shuffle(now, new Random(seed));

        HeaderDrift drift = HeaderDrift.between(FEED, now);

        assertThat(drift.differences()).isZero();
        assertThat(drift.now("Account ID")).contains("account_id");
        assertThat(drift.before("account_id")).contains("Account ID");
        assertThat(HeaderFingerprint.of(now)).isEqualTo(HeaderFingerprint.of(FEED));
    }

    @Test
    void aMisspeltHeadingIsFound() {
        HeaderDrift drift = HeaderDrift.between(FEED, replaced("Category", "Catergory"));

        assertThat(drift.isSmall()).isTrue();
        assertThat(drift.misspelt()).containsExactly(Map.entry("Category", "Catergory"));
        assertThat(drift.now("Category")).contains("Catergory");
    }

    @Test
    void oneColumnMoreOrLessIsTheSameFeed() {
        List<String> more = new ArrayList<>(FEED);
        more.add(2, "Remark");

        assertThat(HeaderDrift.between(FEED, more).isSmall()).isTrue();
        assertThat(HeaderDrift.between(more, FEED).isSmall()).isTrue();
        assertThat(HeaderDrift.between(more, FEED).now("Remark")).isEmpty();
    }

    @Test
    void manyDifferencesAreAnotherFeed() {
        List<String> other = List.of("Date", "Account ID", "Amount", "Currency", "Branch", "Teller");

        assertThat(HeaderDrift.between(FEED, other).isSmall()).isFalse();
    }

    @Test
    void aShortHeaderMustBeTheSame() {
        assertThat(HeaderDrift.between(List.of("account", "amount"), List.of("account", "amount", "type"))
                        .isSmall())
                .isFalse();
        assertThat(HeaderDrift.between(List.of("account", "amount"), List.of("Amount", "ACCOUNT"))
                        .isSmall())
                .isTrue();
    }

    @Test
    void anotherColumnIsNeverTakenForOneThatIsGone() {
        HeaderDrift drift = HeaderDrift.between(replaced("Payee", "Remark"), replaced("Payer", "Remark"));

        assertThat(drift.now("Payer")).isEmpty();
        assertThat(drift.misspelt()).isEmpty();
    }

    @Test
    void whatCouldBeMeantTwiceIsNotMeant() {
        List<String> before = List.of("Date", "Amount", "Account", "Type", "Branch", "Category");
        List<String> now = List.of("Date", "Amount", "Account", "Type", "Catergory", "Categorie");

        HeaderDrift drift = HeaderDrift.between(before, now);

        assertThat(drift.now("Category")).isEmpty();
    }

    @Test
    void headingsWithTheSameLettersAreToldApartByWriting() {
        List<String> before = List.of("Account ID", "account_id", "Amount");

        HeaderDrift same = HeaderDrift.between(before, List.of("account_id", "Amount", "Account ID"));
        HeaderDrift drifted = HeaderDrift.between(before, List.of("ACCOUNT ID", "ACCOUNT_ID", "Amount"));

        assertThat(same.differences()).isZero();
        assertThat(same.now("Account ID")).contains("Account ID");
        assertThat(drifted.now("Account ID")).as("either could be it").isEmpty();
    }

    private static List<String> replaced(String heading, String other) {
        return FEED.stream().map(each -> each.equals(heading) ? other : each).toList();
    }
}
