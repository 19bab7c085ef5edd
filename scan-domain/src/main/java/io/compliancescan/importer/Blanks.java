package io.compliancescan.importer;

/** Where a cell's text begins and ends once surrounding blanks are left out, as {@link String#strip} leaves them out. */
final class Blanks {

    private Blanks() {}

    /** The place of the first character that is no blank, or {@code to}. */
    static int skip(char[] text, int from, int to) {
        int start = from;
        while (start < to && isBlank(text[start])) {
            start++;
        }
        return start;
    }

    /** The place after the last character that is no blank, or {@code from}. */
    static int skipBack(char[] text, int from, int to) {
        int end = to;
        while (end > from && isBlank(text[end - 1])) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' ? Character.isWhitespace(c) : c > '\u007f' && Character.isWhitespace(c);
    }
}
