package io.compliancescan.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RecordBlocksTest {

    private static final int LONG = 1 << 20;

    /** However small the blocks are: cells with quotes and line breaks, and every kind of line end, come out whole. */
    @Property
    void theRecordsOfAllBlocksAreThoseOfTheFile(
            @ForAll("files") String text,
            @ForAll("charsets") Charset charset,
            @ForAll @IntRange(min = 1, max = 20) int size)
            throws IOException {
        byte[] bytes = text.getBytes(charset);
        Dialect dialect = new Dialect(charset, ',');
        List<List<String>> records = new ArrayList<>();
        RecordBlocks blocks = new RecordBlocks(new ByteArrayInputStream(bytes), charset, 2 * size, LONG);
        records.addAll(TestFiles.records(blocks.next(), dialect));
        blocks.forEachRemaining(block -> records.addAll(TestFiles.more(block, dialect, 2)));
        assertThat(records).isEqualTo(TestFiles.records(new ByteArrayInputStream(bytes), dialect));
    }

    @Test
    void aBlockEndsWithTheLastRecordThatIsComplete() throws IOException {
        assertThat(blocks("a,b\n1,2\n3,4\n5,6\n", 10)).containsExactly("a,b\n1,2\n", "3,4\n5,6\n");
    }

    @Test
    void aLineEndOfTwoCharactersIsNotCutInTwo() throws IOException {
        assertThat(blocks("a,b\r\n1,2\r\n", 4)).containsExactly("a,b\r\n", "1,2\r\n");
    }

    @Test
    void aLineEndBetweenQuotesEndsNoRecord() throws IOException {
        assertThat(blocks("a,b\n\"1\n\"\"\n\",2\n3,4\n5,6\n7,8\n", 12))
                .containsExactly("a,b\n", "\"1\n\"\"\n\",2\n3,4\n", "5,6\n7,8\n");
    }

    @Test
    void blocksGrowToHoldARecord() throws IOException {
        String record = "x".repeat(100) + ",1\n";
        assertThat(blocks("a,b\n" + record + "2,3\n", 8)).containsExactly("a,b\n", record + "2,3\n");
    }

    @Test
    void theRestIsOneBlockWhereARecordIsTooLong() throws IOException {
        String rest = "x".repeat(100) + ",1\n2,3\n4,5\n6,7\n";
        assertThat(blocks("a,b\n" + rest, 8, 64)).containsExactly("a,b\n", rest);
    }

    @Test
    void theFirstBlockHoldsMoreThanEmptyLines() throws IOException {
        assertThat(blocks("\uFEFF" + "\n".repeat(20) + "a,b\n1,2\n", 8))
                .first()
                .asString()
                .contains("a,b\n");
        assertThat(blocks("\n".repeat(20), 8)).containsExactly("\n".repeat(20));
    }

    @Test
    void behindTheLastBlockThereIsNone() {
        RecordBlocks blocks = new RecordBlocks(TestFiles.stream("a"), StandardCharsets.UTF_8, 8, LONG);
        blocks.next();
        assertThat(blocks.hasNext()).isFalse();
        assertThatThrownBy(blocks::next).isInstanceOf(NoSuchElementException.class);
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> plain = Arbitraries.of("", "1", "long enough", "\u00e9");
        Arbitrary<String> quoted =
                Arbitraries.of("\"\"", "\"x\"", "\"a\nb\"", "\"\"\"\"", "\"\r\n,\"\"\r\"", "\"\n\n\n\"");
        Arbitrary<String> cell = Arbitraries.oneOf(plain, quoted);
        Arbitrary<String> lineEnd = Arbitraries.of("\n", "\r\n", "\r", "\n\n");
        return Combinators.combine(cell, cell, lineEnd)
                .as((one, other, end) -> one + "," + other + end)
                .list()
                .ofMaxSize(20)
                .map(lines -> lines.stream().collect(Collectors.joining("", "\n\r\n\rh,i\n", "")));
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("windows-1252"));
    }

    private static List<String> blocks(String text, int size) throws IOException {
        return blocks(text, size, LONG);
    }

    private static List<String> blocks(String text, int size, int longestRecord) throws IOException {
        RecordBlocks blocks = new RecordBlocks(TestFiles.stream(text), StandardCharsets.UTF_8, size, longestRecord);
        List<String> all = new ArrayList<>();
        while (blocks.hasNext()) {
            ByteArrayOutputStream block = new ByteArrayOutputStream();
            blocks.next().transferTo(block);
            all.add(block.toString(StandardCharsets.UTF_8));
        }
        return all;
    }
}
