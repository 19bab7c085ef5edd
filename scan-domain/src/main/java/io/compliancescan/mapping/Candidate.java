package io.compliancescan.mapping;

/** A column that a standard field may be. */
record Candidate(StandardField field, FieldSuggestion suggestion) {

    private static final int CERTAIN = 100;

    /** Below it, a suggestion would be wrong too often to be any help. */
    private static final int LIKELY = 50;

    /** Two columns whose confidences are no further apart may each be the field. */
    private static final int CLOSE = 5;

    private static final int PRICE_OF_RIVALRY = 15;

    /** The column that all files of a layout have for the field. */
    static Candidate known(Contents contents, Layout layout) {
        String heading = contents.column().heading();
        return new Candidate(
                contents.field(),
                new FieldSuggestion(
                        new FieldColumns.One(heading),
                        CERTAIN,
                        "Files of " + layout.owner() + " have it as \"" + heading + "\"."));
    }

    /** A column with a heading that is usual for the field. */
    static Candidate usual(Contents contents, UsualHeading usual) {
        String heading = contents.column().heading();
        StringBuilder reason = new StringBuilder("\"" + heading + "\" is a usual heading for it" + usual.inLanguages());
        contents.support().ifPresent(support -> reason.append(", and ").append(support));
        contents.doubts().forEach(doubt -> reason.append(", but ").append(doubt));
        return new Candidate(
                contents.field(),
                new FieldSuggestion(new FieldColumns.One(heading), contents.temper(usual.confidence()), reason + "."));
    }

    String heading() {
        return suggestion.columns().headings().get(0);
    }

    int confidence() {
        return suggestion.confidence();
    }

    boolean isLikely() {
        return confidence() >= LIKELY;
    }

    /** Whether the other could just as well be the field. */
    boolean isRivalledBy(Candidate other) {
        return confidence() < CERTAIN && other.field == field && other.confidence() >= confidence() - CLOSE;
    }

    /** The same, less sure because of the other. */
    Candidate besides(Candidate rival) {
        return new Candidate(
                field,
                new FieldSuggestion(
                        suggestion.columns(),
                        confidence() - PRICE_OF_RIVALRY,
                        suggestion.reason() + " \"" + rival.heading() + "\" could be it as well."));
    }
}
