package io.compliancescan.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdentitiesTest {

    private final TimeOrderedIdentities identities = new TimeOrderedIdentities();

    @Test
    void theyAreOfVersionSeven() {
        UUID id = identities.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void laterOnesSortAfterEarlierOnes() {
        var ids = Stream.generate(identities::next)
                .limit(100_000)
                .map(UUID::toString)
                .toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }
}
