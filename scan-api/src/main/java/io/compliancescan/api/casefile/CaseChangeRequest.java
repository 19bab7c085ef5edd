package io.compliancescan.api.casefile;

import io.compliancescan.api.json.JsonBody;
import io.compliancescan.casefile.CaseField;
import io.compliancescan.casefile.CaseStatus;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody says about a case. What they do not speak of, or what is null, stays as it is. */
record CaseChangeRequest(Map<CaseField, String> fields) {

    private static final int LONGEST_NOTE = 20_000;

    /** Reads any of the fields of a case; each problem is named. */
    static CaseChangeRequest read(InputStream json) throws IOException {
        JsonBody body = JsonBody.read(json);
        Map<CaseField, String> fields = new EnumMap<>(CaseField.class);
        for (CaseField field : CaseField.values()) {
            read(body, field).ifPresent(text -> fields.put(field, text));
        }
        requireOrder(body, fields);
        body.throwIfInvalid();
        return new CaseChangeRequest(fields);
    }

    /** Reads who the case is given to, who then looks into it. */
    static CaseChangeRequest readOwner(InputStream json) throws IOException {
        JsonBody body = JsonBody.read(json);
        require(body, CaseField.OWNER_ID.wireName());
        Optional<String> owner = read(body, CaseField.OWNER_ID);
        body.throwIfInvalid();
        return new CaseChangeRequest(Map.of(
                CaseField.OWNER_ID, owner.orElseThrow(),
                CaseField.STATUS, CaseStatus.IN_REVIEW.wireName()));
    }

    /** Reads a note. */
    static String readNote(InputStream json) throws IOException {
        JsonBody body = JsonBody.read(json);
        require(body, "content");
        Optional<String> content = body.optionalText("content", LONGEST_NOTE);
        body.throwIfInvalid();
        return content.orElseThrow();
    }

    private static void require(JsonBody body, String field) {
        if (body.value(field).isEmpty()) {
            body.problem(field, "is required.");
        }
    }

    private static Optional<String> read(JsonBody body, CaseField field) {
        Optional<Object> value = body.value(field.wireName());
        Optional<String> text = value.flatMap(found -> text(field, found)).filter(field::takes);
        if (value.isPresent() && text.isEmpty()) {
            body.problem(field.wireName(), "must be " + field.form() + ".");
        }
        return text;
    }

    private static Optional<String> text(CaseField field, Object value) {
        if (field.isList()) {
            return value instanceof List<?> list && list.stream().allMatch(CaseChangeRequest::isLine)
                    ? Optional.of(String.join(
                            "\n", list.stream().map(String.class::cast).toList()))
                    : Optional.empty();
        }
        if (field.isNumber()) {
            return value instanceof BigDecimal number ? Optional.of(number.toString()) : Optional.empty();
        }
        return value instanceof String text ? Optional.of(text.strip()) : Optional.empty();
    }

    private static boolean isLine(Object entry) {
        return entry instanceof String text && text.indexOf('\n') < 0;
    }

    private static void requireOrder(JsonBody body, Map<CaseField, String> fields) {
        String start = fields.get(CaseField.SAR_DATE_RANGE_START);
        String end = fields.get(CaseField.SAR_DATE_RANGE_END);
        if (start != null && end != null && start.compareTo(end) > 0) {
            body.problem(CaseField.SAR_DATE_RANGE_END.wireName(), "must not lie before sar_date_range_start.");
        }
    }
}
