package io.compliancescan.importer;

/** Tells cells that hold figures, such as numbers, dates and account numbers, from cells that hold names. */
final class Figures {

    private static final int MOST_LETTERS = 3;

    private Figures() {}

    /** Whether a cell has more digits than letters, and hardly any letters. Column names are not like that. */
    static boolean in(String cell) {
        long digits = cell.chars().filter(Character::isDigit).count();
        long letters = cell.chars().filter(Character::isLetter).count();
        return digits > letters && letters <= MOST_LETTERS;
    }
}
