package io.compliancescan.api.upload;

import io.compliancescan.importer.FileNote;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.mapping.ClarificationQuestion;
import io.compliancescan.mapping.Clarifications;
import io.compliancescan.mapping.FieldSuggestion;
import io.compliancescan.mapping.MappingSuggestion;
import io.compliancescan.pii.SampleMask;
import io.compliancescan.upload.Original;
import io.compliancescan.upload.Upload;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A file that was kept, what it holds, and what its columns probably mean. */
@JsonbPropertyOrder({
    "uploadId",
    "fileName",
    "sha256",
    "sizeBytes",
    "originalSha256",
    "originalSizeBytes",
    "rowCount",
    "headers",
    "sampleRows",
    "detectedDataset",
    "suggestedMapping",
    "mappingConfidence",
    "mappingReasons",
    "mappingNotes",
    "temporalScale",
    "timeZone",
    "clarificationQuestions",
    "metadata",
    "dialect",
    "fileNotes",
    "columns"
})
public record UploadResponse(
        String uploadId,
        String fileName,
        String sha256,
        long sizeBytes,
        String originalSha256,
        Long originalSizeBytes,
        int rowCount,
        List<String> headers,
        List<Map<String, String>> sampleRows,
        String detectedDataset,
        Map<String, Object> suggestedMapping,
        Map<String, Integer> mappingConfidence,
        Map<String, String> mappingReasons,
        List<String> mappingNotes,
        String temporalScale,
        String timeZone,
        List<Question> clarificationQuestions,
        Map<String, Object> metadata,
        Dialect dialect,
        List<Note> fileNotes,
        List<ColumnResponse> columns) {

    /** @param mask for the cells that are shown */
    static UploadResponse of(Upload upload, SuggestMapping.Suggested suggested, SampleMask mask) {
        TableProfile profile = upload.profile();
        MappingSuggestion suggestion = suggested.mapping();
        return new UploadResponse(
                upload.id().toString(),
                upload.fileName(),
                upload.sha256(),
                upload.size(),
                upload.original().map(Original::sha256).orElse(null),
                upload.original().map(Original::size).orElse(null),
                profile.records(),
                profile.headings(),
                profile.sample().stream()
                        .map(cells -> byHeading(profile, cells, mask))
                        .toList(),
                suggestion.dataset().name(),
                suggestion.columns().document(),
                byField(suggestion, FieldSuggestion::confidence),
                byField(suggestion, FieldSuggestion::reason),
                suggestion.notes(),
                suggestion.scale().wireName(),
                zone(suggested.zone()),
                Clarifications.questions(profile).stream()
                        .map(question ->
                                Question.of(question, suggested.answers().get(question.id())))
                        .toList(),
                ColumnStatistics.metadata(profile, mask),
                Dialect.of(profile.dialect()),
                profile.notes().stream().map(Note::of).toList(),
                profile.columns().stream()
                        .map(column -> ColumnResponse.of(column, mask))
                        .toList());
    }

    private static Map<String, String> byHeading(TableProfile profile, List<String> cells, SampleMask mask) {
        Map<String, String> row = new LinkedHashMap<>();
        IntStream.range(0, cells.size()).forEach(place -> {
            String heading = profile.headings().get(place);
            row.put(heading, mask.shown(heading, cells.get(place)));
        });
        return row;
    }

    /** UTC has several ids; people know this one. */
    private static String zone(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    private static <T> Map<String, T> byField(MappingSuggestion suggestion, Function<FieldSuggestion, T> part) {
        Map<String, T> parts = new LinkedHashMap<>();
        suggestion.fields().forEach((field, column) -> parts.put(field, part.apply(column)));
        return parts;
    }

    /** How the file is written. */
    @JsonbPropertyOrder({"charset", "delimiter", "quote", "escaped"})
    public record Dialect(String charset, String delimiter, String quote, boolean escaped) {

        static Dialect of(io.compliancescan.importer.Dialect dialect) {
            return new Dialect(
                    dialect.charset().name(),
                    String.valueOf(dialect.delimiter()),
                    String.valueOf(dialect.quoting().quote()),
                    dialect.quoting().escaped());
        }
    }

    /** Something odd about the file. */
    @JsonbPropertyOrder({"code", "message", "count", "lines"})
    public record Note(String code, String message, int count, List<Long> lines) {

        static Note of(FileNote note) {
            return new Note(note.kind().name(), note.message(), note.count(), note.lines());
        }
    }

    /**
     * Something that its owner has to tell.
     *
     * @param suggestedAnswer what was answered for an earlier file of the same feed; may be null
     */
    @JsonbPropertyOrder({"id", "question", "options", "column", "example", "suggestedAnswer"})
    public record Question(
            String id, String question, List<Option> options, String column, String example, String suggestedAnswer) {

        /** A question that nobody has answered before. */
        public static Question of(ClarificationQuestion question) {
            return of(question, null);
        }

        private static Question of(ClarificationQuestion question, String suggestedAnswer) {
            return new Question(
                    question.id(),
                    question.text(),
                    question.options().stream()
                            .map(option -> new Option(option.value(), option.label()))
                            .toList(),
                    question.heading(),
                    question.example(),
                    suggestedAnswer);
        }
    }

    /** One answer to choose. */
    @JsonbPropertyOrder({"value", "label"})
    public record Option(String value, String label) {}
}
