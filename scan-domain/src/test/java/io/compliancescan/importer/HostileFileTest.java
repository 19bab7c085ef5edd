package io.compliancescan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.table.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Files that were torn apart at random. Whatever comes of them is a profile that the table agrees with, or a refusal that
 * names a line; never a crash. More of them: {@code -Djqwik.tries.default=1000000}.
 */
class HostileFileTest {

    private static final byte[] ODD = "\"\",';\t|\n\r\\ \0^~\u00ff1x".getBytes(Charset.forName("ISO-8859-1"));

    private static final List<String> CHARSETS =
            List.of("UTF-8", "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252");

    private static final List<Pen> PENS = List.of(
            Pen.USUAL,
            Pen.USUAL.quotingAlways(),
            Pen.USUAL.delimiter(';').quoting(Quoting.SINGLE),
            Pen.USUAL.delimiter('\t').quoting(Quoting.DOUBLE_ESCAPED).lineEnd("\r\n"),
            Pen.USUAL.delimiter('|').lineEnd("\r"));

    @Property
    void aFileIsReadOrRefused(@ForAll Random random) {
        byte[] bytes = torn(random);
        TableProfile profile;
        try {
            profile = Profiler.profile(() -> new ByteArrayInputStream(bytes));
        } catch (UnreadableFileException e) {
            assertThat(e.line()).isPositive();
            assertThat(e).hasMessageEndingWith(".");
            return;
        }
        List<ColumnReading> all =
                profile.headings().stream().map(ColumnReading::asWritten).toList();
        Table table = TableReader.read(new ByteArrayInputStream(bytes), profile, all);
        assertThat(table.size()).isEqualTo(profile.records());
        assertThat(profile.columns()).allSatisfy(column -> assertThat(column.blank() + column.unreadable())
                .isLessThanOrEqualTo(profile.records()));
    }

    private static byte[] torn(Random random) {
        CleanTable table = CleanTable.number(random.nextInt(CleanTable.COUNT));
        Charset charset = Charset.forName(CHARSETS.get(random.nextInt(CHARSETS.size())));
        String mark = random.nextBoolean() ? "\uFEFF" : "";
        byte[] bytes = (mark + PENS.get(random.nextInt(PENS.size())).write(table)).getBytes(charset);
        for (int tear = random.nextInt(8); tear >= 0; tear--) {
            bytes = torn(bytes, random);
        }
        return bytes;
    }

    private static byte[] torn(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(20));
        ByteArrayOutputStream torn = new ByteArrayOutputStream();
        torn.write(bytes, 0, from);
        switch (random.nextInt(6)) {
            case 0 -> torn.write(ODD[random.nextInt(ODD.length)]);
            case 1 -> torn.write(random.nextInt(256));
            case 2 -> torn.write(bytes, from, to - from);
            case 3 -> torn.writeBytes(new byte[] {'\n', '\n'});
            default -> {}
        }
        int next = random.nextBoolean() ? from : to;
        torn.write(bytes, next, bytes.length - next);
        if (random.nextInt(40) == 0) {
            return Arrays.copyOf(torn.toByteArray(), from);
        }
        return torn.toByteArray();
    }
}
