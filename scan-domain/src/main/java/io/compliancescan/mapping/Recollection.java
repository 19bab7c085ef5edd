package io.compliancescan.mapping;

import io.compliancescan.importer.ColumnProfile;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.table.FieldUse;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was confirmed for an earlier file of the same feed, as far as it still makes sense for this one. */
public final class Recollection {

    /** Confirmed for a file with these headings. */
    private static final int CONFIRMED = 100;

    /** Confirmed for a file with nearly these headings, this one among them. */
    private static final int DRIFTED = 95;

    /** Confirmed under a heading that was spelt otherwise: low enough for readiness to warn of it. */
    private static final int MISSPELT = 75;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final TableProfile profile;
    private final RememberedMapping remembered;
    private final HeaderDrift drift;

    private Recollection(TableProfile profile, RememberedMapping remembered) {
        this.profile = profile;
        this.remembered = remembered;
        this.drift = HeaderDrift.between(remembered.headings(), profile.headings());
    }

    /**
     * That of the mapping whose file is the most like this one, the first of several; empty when no file is of the same
     * feed.
     *
     * @param remembered the newest first
     */
    public static Optional<Recollection> among(Collection<RememberedMapping> remembered, TableProfile profile) {
        return remembered.stream()
                .flatMap(mapping -> of(mapping, profile).stream())
                .min(Comparator.comparingInt(recollection -> recollection.drift.differences()));
    }

    /** That of one mapping; empty when its file is not of the same feed. */
    public static Optional<Recollection> of(RememberedMapping remembered, TableProfile profile) {
        return Optional.of(new Recollection(profile, remembered)).filter(recollection -> recollection.drift.isSmall());
    }

    /** The suggestion, with what was confirmed before instead of what is guessed. */
    public MappingSuggestion over(MappingSuggestion guessed) {
        Map<String, FieldSuggestion> fields = new LinkedHashMap<>();
        remembered.mapping().columns().fields().forEach((field, columns) -> suggestion(field, columns, guessed)
                .ifPresent(suggestion -> fields.put(field, suggestion)));
        Set<String> known =
                fields.keySet().stream().map(StandardField::firstName).collect(Collectors.toSet());
        Set<String> taken = fields.values().stream()
                .flatMap(suggestion -> suggestion.columns().headings().stream())
                .collect(Collectors.toSet());
        guessed.fields().forEach((field, suggestion) -> {
            if (!known.contains(StandardField.firstName(field))
                    && suggestion.columns().headings().stream().noneMatch(taken::contains)) {
                fields.put(field, suggestion);
            }
        });
        return new MappingSuggestion(guessed.dataset(), mapping().scale(), fields, guessed.notes());
    }

    /**
     * The answers that were given before to questions that this file raises as well, by question id. A file that tells by
     * itself raises no question, so that nothing is answered against it.
     */
    public Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        for (ClarificationQuestion question : Clarifications.questions(profile)) {
            String kind = question.id()
                    .substring(0, question.id().length() - question.heading().length());
            drift.before(question.heading())
                    .map(before -> mapping().answers().get(kind + before))
                    .filter(question::accepts)
                    .ifPresent(answer -> answers.put(question.id(), answer));
        }
        return answers;
    }

    /** The mapping that is remembered. */
    public Mapping mapping() {
        return remembered.mapping();
    }

    private Optional<FieldSuggestion> suggestion(String field, FieldColumns confirmed, MappingSuggestion guessed) {
        FieldColumns before = confirmed.renamed(this::asTheFileHadIt);
        if (!before.headings().stream().allMatch(heading -> isStill(field, heading, before, guessed))) {
            return Optional.empty();
        }
        FieldColumns now = before.renamed(heading -> drift.now(heading).orElseThrow());
        return Optional.of(new FieldSuggestion(now, confidence(before), reason(before)));
    }

    private boolean isStill(String field, String before, FieldColumns columns, MappingSuggestion guessed) {
        return drift.now(before)
                .flatMap(profile::column)
                .filter(column -> fits(field, column, columns))
                .filter(column -> drift.same().containsKey(before) || !isGuessedOtherwise(field, column, guessed))
                .isPresent();
    }

    /** A mapping may name a column in another case than its file. */
    private String asTheFileHadIt(String confirmed) {
        return TableProfile.heading(confirmed, remembered.headings()).orElse(confirmed);
    }

    /** A text can be read from every column, whatever would be guessed of it; a time of day is no time alone. */
    private boolean fits(String field, ColumnProfile column, FieldColumns columns) {
        return columns.headings().size() > 1
                || StandardField.named(field)
                        .map(standard ->
                                standard.kind() == FieldUse.Kind.TEXT || new Contents(standard, column, profile).fits())
                        .orElse(true);
    }

    /** Whether a heading that is spelt otherwise is a usual one for another field. */
    private static boolean isGuessedOtherwise(String field, ColumnProfile column, MappingSuggestion guessed) {
        return guessed.fields().entrySet().stream()
                .anyMatch(guess -> guess.getValue().columns().headings().contains(column.heading())
                        && !StandardField.firstName(guess.getKey()).equals(StandardField.firstName(field)));
    }

    private int confidence(FieldColumns before) {
        if (!misspelt(before).isEmpty()) {
            return MISSPELT;
        }
        return drift.differences() == 0 ? CONFIRMED : DRIFTED;
    }

    private String reason(FieldColumns before) {
        String when = "Confirmed on " + DAY.format(mapping().createdAt()) + " for a file with ";
        List<String> misspelt = misspelt(before);
        if (!misspelt.isEmpty()) {
            return when + "nearly the same headings, where it was called \"" + String.join("\" and \"", misspelt)
                    + "\".";
        }
        return when + (drift.differences() == 0 ? "the same headings." : "nearly the same headings.");
    }

    private List<String> misspelt(FieldColumns before) {
        return before.headings().stream()
                .filter(heading -> !drift.same().containsKey(heading))
                .toList();
    }
}
