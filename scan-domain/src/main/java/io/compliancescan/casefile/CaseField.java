package io.compliancescan.casefile;

import java.util.List;
import java.util.Locale;

/** What people can say about a case; each field holds one text, and what was said last holds. */
public enum CaseField {
    STATUS("status_change", CaseTexts.oneOf(CaseStatus.class)),
    DISPOSITION("disposition_change", CaseTexts.oneOf(Disposition.class)),
    OWNER_ID("assigned", CaseTexts.line(200)),
    NARRATIVE("narrative_update", CaseTexts.text(20_000)),
    SAR_DATE_RANGE_START("sar_prep", CaseTexts.date()),
    SAR_DATE_RANGE_END("sar_prep", CaseTexts.date()),
    SAR_FLAGGED_AMOUNT("sar_prep", CaseTexts.amount()),
    SAR_INVOLVED_ACCOUNTS("sar_prep", CaseTexts.lines()),
    SAR_COUNTERPARTIES("sar_prep", CaseTexts.lines()),
    SAR_ANALYST_SUMMARY("sar_prep", CaseTexts.text(20_000)),
    SAR_SUPPORTING_TRIGGERS("sar_prep", CaseTexts.lines());

    private final String event;
    private final CaseTexts form;

    CaseField(String event, CaseTexts form) {
        this.event = event;
        this.form = form;
    }

    /** What a change of it is called in the timeline. */
    public String event() {
        return event;
    }

    /** The name as clients see it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it holds a list: one entry in each line of its text. */
    public boolean isList() {
        return form.isList();
    }

    /** The entries of a list. */
    public static List<String> entries(String text) {
        return List.of(text.split("\n", -1));
    }

    /** Whether it holds a decimal. */
    public boolean isNumber() {
        return this == SAR_FLAGGED_AMOUNT;
    }

    /** Whether it can hold the text. */
    public boolean takes(String text) {
        return form.takes(text);
    }

    /** What it can hold, for people: "must be …". */
    public String form() {
        return form.words();
    }
}
