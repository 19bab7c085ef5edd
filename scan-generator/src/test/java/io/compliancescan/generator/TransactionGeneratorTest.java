package io.compliancescan.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.generator.GeneratedFile.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TransactionGeneratorTest {

    private static final GeneratorSettings SMALL = GeneratorSettings.of(1_000, 42);

    /** Changes only on purpose: files and findings quoted elsewhere change with it. */
    @Test
    void theSameSettingsGiveTheseVeryBytes() throws IOException, NoSuchAlgorithmException {
        GeneratedFile file = GeneratedFile.of(SMALL);
        StringWriter key = new StringWriter();
        file.key().writeTo(key);

        assertThat(sha256(file.bytes())).isEqualTo("10be4a7c227c0672634c856bf65455062d8e6403be6b76caa5282ec891a8aec6");
        assertThat(sha256(key.toString().getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("0d9108e09ba9ac2aef212c49c8121d0beebbcbc0c66cc66e3cf86bf56aa77537");
    }

    @Test
    void oneGeneratorWritesTheSameFileAgain() throws IOException {
        TransactionGenerator generator = new TransactionGenerator(SMALL);

        AnswerKey first = generator.writeTo(OutputStream.nullOutputStream());
        AnswerKey second = generator.writeTo(OutputStream.nullOutputStream());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void localeAndZoneOfTheMachineDoNotMatter() {
        byte[] here = GeneratedFile.of(SMALL).bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));

            assertThat(GeneratedFile.of(SMALL).bytes()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherSeedGivesAnotherFile() {
        assertThat(GeneratedFile.of(GeneratorSettings.of(1_000, 43)).bytes())
                .isNotEqualTo(GeneratedFile.of(SMALL).bytes());
    }

    @Test
    void theHeaderNamesElevenColumns() {
        assertThat(GeneratedFile.of(SMALL).header())
                .isEqualTo("transaction_id,timestamp,account,recipient,type,amount,currency,"
                        + "old_balance,new_balance,recipient_old_balance,recipient_new_balance");
    }

    @Test
    void noRowsIsAHeaderAndAnEmptyKey() {
        GeneratedFile file = GeneratedFile.of(GeneratorSettings.of(0, 1));

        assertThat(file.rows()).isEmpty();
        assertThat(file.key().patterns()).isEmpty();
    }

    @Property(tries = 100)
    void thereAreExactlyAsManyRowsAsAskedForInOrderOfTime(@ForAll("settings") GeneratorSettings settings) {
        List<Row> rows = GeneratedFile.of(settings).rows();

        assertThat(rows).hasSize((int) settings.rows());
        assertThat(rows).extracting(Row::time).isSorted();
        assertThat(rows).extracting(Row::id).isSorted().doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void theFirstRowsOfTheFeedFillItsDaysAndNoMore(@ForAll("settings") GeneratorSettings settings) {
        GeneratorSettings fromTheStart = settings.withDaysLater(0);
        Instant begin = settings.start().atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant end = settings.start()
                .plusDays(settings.days())
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();

        assertThat(GeneratedFile.of(fromTheStart).rows())
                .allSatisfy(row -> assertThat(row.time()).isBetween(begin, end.minusSeconds(1)));
    }

    @Test
    void theFeedCanBeginOnAnyDay() {
        List<Row> rows =
                GeneratedFile.of(SMALL.withStart(LocalDate.of(2027, 3, 14))).rows();

        assertThat(rows.get(0).time()).isBetween("2027-03-14T00:00:00Z", "2027-03-14T12:00:00Z");
    }

    @Test
    void theStreamIsLeftOpenAndGetsLargePieces() throws IOException {
        Pieces pieces = new Pieces();

        new TransactionGenerator(GeneratorSettings.of(5_000, 1)).writeTo(pieces);

        assertThat(pieces.closed).isFalse();
        assertThat(pieces.flushed).isTrue();
        assertThat(pieces.count).isBetween(2, 20);
    }

    @Provide
    Arbitrary<GeneratorSettings> settings() {
        return SettingsArbitrary.any();
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static final class Pieces extends OutputStream {

        private int count;
        private boolean flushed;
        private boolean closed;

        @Override
        public void write(int b) {
            throw new AssertionError("one byte at a time");
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count++;
        }

        @Override
        public void flush() {
            flushed = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
