package io.compliancescan.api.mapping;

import io.compliancescan.api.json.JsonBody;
import io.compliancescan.mapping.ColumnMapping;
import io.compliancescan.mapping.FieldColumns;
import io.compliancescan.mapping.Mapping;
import io.compliancescan.mapping.MappingDraft;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.upload.Upload;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a request says the columns of an upload mean, checked for its form. */
public record ProposedMapping(MappingDraft draft, TemporalScale scale, ZoneId zone) {

    private static final String COLUMNS =
            "must be the heading of a column, or an object of two different ones: of date and"
                    + " time, or of debit and credit.";

    /** What the body says of it, or empty when that cannot be used; the body has taken note of the problems. */
    public static Optional<ProposedMapping> read(JsonBody body) {
        MappingDraft draft = new MappingDraft(columns(body), answers(body));
        Optional<TemporalScale> scale = scale(body);
        return zone(body).flatMap(zone -> scale.map(known -> new ProposedMapping(draft, known, zone)));
    }

    /** The mapping that it becomes when it is confirmed for that upload. */
    public Mapping confirmed(MappingId id, Upload upload, Instant now) {
        return new Mapping(
                id, upload.organisation(), upload.id(), draft.columns(), scale, zone, draft.answersByQuestion(), now);
    }

    private static ColumnMapping columns(JsonBody body) {
        Map<String, FieldColumns> fields = new LinkedHashMap<>();
        if (body.value("mapping_config").orElse(null) instanceof Map<?, ?> config) {
            config.forEach((field, given) -> FieldColumns.of(given)
                    .ifPresentOrElse(
                            columns -> fields.put((String) field, columns),
                            () -> body.problem("mapping_config/" + field, COLUMNS)));
        } else {
            body.problem("mapping_config", "is required: an object of fields and the headings of their columns.");
        }
        return new ColumnMapping(fields);
    }

    private static List<MappingDraft.Answer> answers(JsonBody body) {
        List<MappingDraft.Answer> answers = new ArrayList<>();
        List<?> given = body.list("clarification_answers");
        for (int place = 0; place < given.size(); place++) {
            if (given.get(place) instanceof Map<?, ?> answer
                    && answer.get("question_id") instanceof String question
                    && answer.get("answer") instanceof String chosen) {
                answers.add(new MappingDraft.Answer(question, chosen));
            } else {
                body.problem(
                        "clarification_answers/" + place, "must be an object with the texts question_id and answer.");
            }
        }
        return answers;
    }

    private static Optional<TemporalScale> scale(JsonBody body) {
        Object value = body.value("temporal_scale").orElse(TemporalScale.HOURLY.wireName());
        Optional<TemporalScale> scale = value instanceof BigDecimal hours
                ? TemporalScale.ofHours(hours)
                : TemporalScale.named(value.toString());
        if (scale.isEmpty()) {
            body.problem(
                    "temporal_scale", "must be one of hourly, daily, weekly, monthly (or 1.0, 24.0, 168.0, 720.0).");
        }
        return scale;
    }

    private static Optional<ZoneId> zone(JsonBody body) {
        Optional<String> name = body.optionalText("time_zone");
        try {
            return Optional.of(name.map(ZoneId::of).orElse(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            body.problem("time_zone", "must be the name of a time zone, such as UTC or Europe/London.");
            return Optional.empty();
        }
    }
}
