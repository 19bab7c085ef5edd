package io.compliancescan.importer;

/** How a file sets cells apart that hold delimiters, quotes or line ends. */
public enum Quoting {
    /** In double quotes, a quote in a cell is doubled, as RFC 4180 says. */
    DOUBLE('"', false),

    /** In double quotes, a quote in a cell has a backslash before it. Delimiters may have one as well. */
    DOUBLE_ESCAPED('"', true),

    /** In single quotes, a quote in a cell is doubled. */
    SINGLE('\'', false),

    /** In single quotes, a quote in a cell has a backslash before it. */
    SINGLE_ESCAPED('\'', true);

    private final char quote;
    private final boolean escaped;

    Quoting(char quote, boolean escaped) {
        this.quote = quote;
        this.escaped = escaped;
    }

    /** The character around such a cell. */
    public char quote() {
        return quote;
    }

    /** Whether a backslash takes the meaning from a quote, a delimiter, a line end or a backslash. */
    public boolean escaped() {
        return escaped;
    }

    /** The same quotes with backslashes. */
    Quoting withEscapes() {
        return quote == '"' ? DOUBLE_ESCAPED : SINGLE_ESCAPED;
    }
}
