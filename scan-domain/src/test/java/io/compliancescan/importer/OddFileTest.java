package io.compliancescan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.importer.FileNote.Kind;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that are not quite as they should be: what is read of them, and what is said about it. */
class OddFileTest {

    @Test
    void quotesThatAreNeitherDoubledNorAtTheEndsArePartsOfTheCell() {
        TableProfile profile = profile("a,b\n1,2\n1,\"Hey, I missed \" it\"\n1,This \"quote\" is odd\n");
        assertThat(profile.sample())
                .extracting(record -> record.get(1))
                .containsExactly("2", "Hey, I missed \" it", "This \"quote\" is odd");
        assertThat(profile.notes()).containsExactly(new FileNote(Kind.STRAY_QUOTES, 2, List.of(3L, 4L)));
    }

    @Test
    void aFileThatEndsInTheMidstOfItsLastRecordIsReadUpToThere() {
        assertCutOff("a,b,c\n1,2,3\n1,2", 3);
        assertCutOff("a,b\r\n\"x\r\ny\",2\r\n\r\n1,\"PRIJE", 5);
        assertCutOff("a,b\r1,2\r1", 3);
        assertCutOff("a,b\n" + "1,2\n".repeat(300_000) + "1", 300_002);
        assertCutOff("\uFEFFa,b\n1,2\n1".getBytes(StandardCharsets.UTF_16LE), 3);
    }

    @Test
    void aFileThatIsOddElsewhereIsNotSaidToBeCutOff() {
        assertThat(profile("a,b,c\n1,2,3\n".repeat(3) + "1,2\n1,2,3").notes())
                .extracting(FileNote::kind)
                .containsExactly(Kind.SHORT_RECORDS, Kind.REPEATED_HEADERS);
        assertThat(profile("a,b\n1,2\n1\r").notes()).extracting(FileNote::kind).containsExactly(Kind.FOOTER);
    }

    @Test
    void aCharsetThatIsGuessedIsNotedAndOneThatIsSaidIsNot() {
        byte[] czech = ("name,amount\n" + "x,1\n".repeat(100_000) + "Dvo\u0159\u00e1k,2\n")
                .getBytes(Charset.forName("windows-1250"));
        TableProfile guessed = Profiler.profile(TestFiles.of(czech));
        TableProfile said = Profiler.profile(TestFiles.of(czech), FileCharset.named("windows-1250"));
        assertThat(guessed.notes()).containsExactly(FileNote.at(Kind.CHARSET_GUESSED, 100_002));
        assertThat(guessed.dialect().charset().name()).isEqualTo("windows-1252");
        assertThat(said.notes()).isEmpty();
        assertThat(said.dialect().charset().name()).isEqualTo("windows-1250");
    }

    @Test
    void columnsWithoutHeadingAreCalledByTheirNumber() {
        TableProfile profile = profile("\na, ,c,\nx,2,3,\n");
        assertThat(profile.headings()).containsExactly("a", "Column 2", "c", "Column 4");
        assertThat(profile.notes()).containsExactly(new FileNote(Kind.UNNAMED_COLUMNS, 2, List.of(2L)));
    }

    @Test
    void headingsMadeUpDoNotTakeThoseThatAreThere() {
        assertThat(profile("Column 2,\nx,2\n").headings()).containsExactly("Column 2", "Column 2 (2)");
    }

    @Test
    void linesKeepTheirNumbersWhateverIsPutInOrder() {
        TableProfile preamble = profile("Statement\n\n" + "name,amount\n" + "x,1\n".repeat(20) + "x,oops\n");
        assertThat(preamble.columns().get(1).unreadableExamples()).containsExactly(new UnreadableCell(24, "oops"));
        TableProfile headless = profile("x,1\n".repeat(20) + "x,oops\n");
        assertThat(headless.headings()).containsExactly("Column 1", "Column 2");
        assertThat(headless.columns().get(1).unreadableExamples()).containsExactly(new UnreadableCell(21, "oops"));
    }

    @Test
    void linesKeepTheirNumbersBeyondTheFirstBlock() {
        String many = "x,1\n".repeat(100_000);
        TableProfile headless = profile(many + "x,oops\n" + many);
        assertThat(headless.columns().get(1).unreadableExamples()).containsExactly(new UnreadableCell(100_001, "oops"));
    }

    @Test
    void aTableIsReadAsItsProfileSays() {
        String text = "Statement\nname;amount\n'a;b';1\nc;\n'd''e';3\n\nTotal: 4\n";
        TableProfile profile = profile(text);
        var table = TableReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                profile,
                List.of(ColumnReading.asWritten("name")));
        assertThat(table.size()).isEqualTo(3);
        assertThat(List.of(0, 1, 2))
                .extracting(record -> table.text("name").text(record).orElseThrow())
                .containsExactly("a;b", "c", "d'e");
    }

    @Test
    void aShortLastRecordIsNoFooter() {
        String wide = "account,amount,date,remark,branch,city,note\n" + "A,1.00,2024-01-01,x,y,z,n\n".repeat(9);
        TableProfile profile = profile(wide + "B,2.00,2024-01-02\n");
        assertThat(profile.records()).isEqualTo(10);
        assertThat(profile.notes()).containsExactly(FileNote.at(Kind.SHORT_RECORDS, 11));
        assertThat(profile(wide + "Grand total:,11.00\n").notes()).containsExactly(FileNote.at(Kind.FOOTER, 11));
    }

    @Test
    void sumsOfFullWidthAreNoRecordsOfAFileThatIsPutInOrder() {
        String text = "Statement\n\ndate;account;debit;credit\n2024-12-31;A;1,50;\n2024-12-31;B;;2,00\n";
        TableProfile profile = profile(text + "\nSubtotal;;1,50;\nTotal;;;\n");
        assertThat(profile.records()).isEqualTo(2);
        assertThat(profile.notes()).containsExactly(FileNote.at(Kind.PREAMBLE, 1), FileNote.at(Kind.FOOTER, 7));
        assertThat(profile(text + "Total;;1,50;\n2025-01-01;C;3,00;\n").records())
                .isEqualTo(4);
    }

    @Test
    void sumsOfFullWidthAreNoRecordsWhenTheyAreWhatTheColumnsComeTo() {
        String text = "date;account;debit;credit\n2024-12-31;A;1,50;\n2024-12-31;B;;2,00\n\n2024-12-31;C;-0,50;2,25\n";
        assertFooter(text + "Total;;1,00;4,25\n", 6);
        assertFooter(text + ";Grand total:;1,00;4,25", 6);
        assertFooter(text + "\nSumme Soll;;1,00;\r\nSumme Haben;;;4,25\n\n", 7);
        assertFooter(text + "\"Total\nof all\";;1,00;4,25\n\n\n", 6);
        assertFooter("account,amount\n" + "A,1.00\n".repeat(300_000) + "Total,300000.00\n", 300_002);
    }

    @Test
    void whatOnlyLooksLikeASumIsARecordAndNoted() {
        String text = "date,account,amount\n2024-12-31,A,1.50\n2024-12-31,B,0.50\n";
        String wide = "date,account,amount,note\n2024-12-31,A,1.50,\n2024-12-31,B,0.50,\n";
        assertRecords(profile(wide + "Total,,2.01,\n"), 3, FileNote.at(Kind.SUM_AS_RECORD, 4));
        assertRecords(
                profile(wide + "Subtotal,,,\nTotal,,,\n"), 4, new FileNote(Kind.SUM_AS_RECORD, 2, List.of(4L, 5L)));
        assertRecords(
                profile("date,account,amount\n2024-12-31,A,1.50\n,Total,1.50\n"),
                2,
                FileNote.at(Kind.SUM_AS_RECORD, 3));
        assertRecords(profile(text + "2024-12-31,Total,2.00\n"), 3);
        assertRecords(profile(text + ",Total Energies,2.00\n2024-12-31,C,2.00\n"), 4);
        assertRecords(profile(text + ",Energies,2.00\n"), 3);
        assertRecords(profile("account,amount\nA,0\nB,0\nTotal,0\n"), 3);
    }

    @Test
    void numbersOfWhichTheNotationIsOpenProveNothing() {
        assertRecords(
                profile(
                        "account,date,amount,fee\nA,2024-01-01,\"1,500\",\nB,2024-01-02,\"2,000\",\nTotal,,\"3,500\",\n"),
                3,
                FileNote.at(Kind.SUM_AS_RECORD, 4));
    }

    @Test
    void aHeaderAloneIsNotedOnItsLine() {
        assertThat(profile("\n\naccount,amount\n").notes()).containsExactly(FileNote.at(Kind.NO_RECORDS, 3));
        assertThat(profile("Statement\n\naccount;amount\n\nEnd\n").records()).isPositive();
    }

    private static void assertFooter(String text, long line) {
        TableProfile profile = profile(text);
        assertThat(profile.notes()).containsExactly(FileNote.at(Kind.FOOTER, line));
        assertThat(profile.columns())
                .allSatisfy(column -> assertThat(column.unreadable()).isZero());
    }

    private static void assertRecords(TableProfile profile, int records, FileNote... notes) {
        assertThat(profile.records()).isEqualTo(records);
        assertThat(profile.notes()).containsExactly(notes);
    }

    @Test
    void emptyLinesOfOneOddColumnAreRecords() {
        TableProfile profile = profile("a\n\n\"x\"y\"\n\n");
        assertThat(profile.records()).isEqualTo(3);
        assertThat(profile.notes()).containsExactly(FileNote.at(Kind.STRAY_QUOTES, 3));
    }

    @Test
    void emptyLinesBetweenRecordsDoNotEndTheTable() {
        TableProfile profile = profile("account,amount,date\n" + "\nA,1.00,2024-01-01\n".repeat(9) + "\nB,2.00\n");
        assertThat(profile.records()).isEqualTo(10);
        assertThat(profile.notes()).containsExactly(FileNote.at(Kind.SHORT_RECORDS, 21));
    }

    @Test
    void aFirstRecordThatNobodyCanReadIsNoHeader() {
        TableProfile profile =
                profile("account,amount,fee,timestamp\nA,12abc,12abc,soon\n" + "A,1.50,0.10,2024-01-01\n".repeat(9));
        assertThat(profile.headings()).containsExactly("account", "amount", "fee", "timestamp");
        assertThat(profile.records()).isEqualTo(10);
    }

    @Test
    void columnsMayBeCalledByYears() {
        assertThat(profile("country,2019,2020,2021\n" + "A,1,2,3\n".repeat(5)).headings())
                .containsExactly("country", "2019", "2020", "2021");
    }

    @Test
    void namesOfTwoWordsAreOneColumn() {
        TableProfile profile = profile("full name\nAnn Lee\nJohn Smith\nLi Wei\n");
        assertThat(profile.headings()).containsExactly("full name");
        assertThat(profile.records()).isEqualTo(3);
    }

    @Test
    void apostrophesAreNoQuotes() {
        TableProfile profile = profile("name,code\n't Hooft,'007\nO'Neil,'008\n'n Boer,'009\n");
        assertThat(profile.sample().get(0)).containsExactly("'t Hooft", "'007");
        assertThat(profile.notes()).isEmpty();
    }

    @Test
    void aMessageNamesTheFirstLines() {
        FileNote one = FileNote.at(Kind.CUT_OFF, 7);
        FileNote many = new FileNote(Kind.SHORT_RECORDS, 12, List.of(2L, 3L, 5L, 7L, 11L));
        assertThat(one.message()).startsWith("The file seems to be cut off: it ends on line 7,");
        assertThat(many.message())
                .startsWith("12 of the records have fewer cells than the header (lines 2, 3, 5, 7, 11 and more).");
    }

    private static void assertCutOff(String text, long line) {
        assertCutOff(text.getBytes(StandardCharsets.UTF_8), line);
    }

    private static void assertCutOff(byte[] bytes, long line) {
        assertThat(Profiler.profile(TestFiles.of(bytes)).notes()).containsExactly(FileNote.at(Kind.CUT_OFF, line));
    }

    private static TableProfile profile(String text) {
        return Profiler.profile(TestFiles.of(text));
    }
}
