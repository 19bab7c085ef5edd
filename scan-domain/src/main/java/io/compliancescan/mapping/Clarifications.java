package io.compliancescan.mapping;

import io.compliancescan.importer.ColumnProfile;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.table.FieldUse;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What has to be asked about a file before it can be read. */
public final class Clarifications {

    private Clarifications() {}

    /** All questions that a file raises, in the order of its columns. */
    public static List<ClarificationQuestion> questions(TableProfile profile) {
        return profile.columns().stream()
                .flatMap(column -> Arrays.stream(Ambiguity.values())
                        .filter(ambiguity -> ambiguity.concerns(column))
                        .map(ambiguity -> question(ambiguity, column, profile)))
                .toList();
    }

    /**
     * The questions about mapped columns that have no valid answer yet. Of a column that only standard fields are read
     * from, those questions matter that concern the way they are read: it is no matter how dates would be written in a
     * column of accounts.
     *
     * @param answers by question id
     */
    public static List<ClarificationQuestion> unanswered(
            TableProfile profile, ColumnMapping mapping, Map<String, String> answers) {
        Set<ClarificationQuestion> open = new LinkedHashSet<>();
        mapping.fields().forEach((field, columns) -> columns.headings().stream()
                .flatMap(heading -> profile.column(heading).stream())
                .flatMap(column -> mattering(field, columns, column))
                .map(asked -> question(asked.ambiguity, asked.column, profile))
                .filter(question -> !isAnswered(question, answers))
                .forEach(open::add));
        return List.copyOf(open);
    }

    /** The question that must be answered before a column is read that way, or empty when it can be read. */
    static Optional<ClarificationQuestion> inTheWay(
            TableProfile profile, ColumnProfile column, FieldUse.Kind kind, Map<String, String> answers) {
        return Arrays.stream(Ambiguity.values())
                .filter(ambiguity -> ambiguity.kind() == kind && ambiguity.concerns(column))
                .map(ambiguity -> question(ambiguity, column, profile))
                .filter(question -> !isAnswered(question, answers))
                .findFirst();
    }

    private static Stream<Asked> mattering(String field, FieldColumns columns, ColumnProfile column) {
        Optional<FieldUse.Kind> kind =
                columns.kind().or(() -> StandardField.named(field).map(StandardField::kind));
        return Arrays.stream(Ambiguity.values())
                .filter(ambiguity -> ambiguity.concerns(column))
                .filter(ambiguity -> kind.map(ambiguity.kind()::equals).orElse(true))
                .map(ambiguity -> new Asked(ambiguity, column));
    }

    private static ClarificationQuestion question(Ambiguity ambiguity, ColumnProfile column, TableProfile profile) {
        int place = profile.columns().indexOf(column);
        List<String> cells = IntStream.range(0, profile.sample().size())
                .mapToObj(record -> profile.sample().get(record).get(place))
                .toList();
        return ambiguity.question(column, cells);
    }

    private static boolean isAnswered(ClarificationQuestion question, Map<String, String> answers) {
        return Optional.ofNullable(answers.get(question.id()))
                .filter(question::accepts)
                .isPresent();
    }

    private record Asked(Ambiguity ambiguity, ColumnProfile column) {}
}
