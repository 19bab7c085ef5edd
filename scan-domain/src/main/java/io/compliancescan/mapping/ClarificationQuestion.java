package io.compliancescan.mapping;

import java.util.List;

/**
 * Something about a column that its cells leave open and that only its owner can tell.
 *
 * @param id what an answer refers to, such as {@code date_order:Date}
 * @param heading the column
 * @param text the question, for people
 * @param options the answers to choose from; at least two
 * @param example a cell that can be read in more than one way
 */
public record ClarificationQuestion(String id, String heading, String text, List<Option> options, String example) {

    public ClarificationQuestion {
        options = List.copyOf(options);
    }

    /** Whether that is the value of one of the options. */
    public boolean accepts(String answer) {
        return options.stream().anyMatch(option -> option.value.equals(answer));
    }

    /**
     * One answer to choose.
     *
     * @param value what stands for it
     * @param label what it means, for people
     */
    public record Option(String value, String label) {}
}
