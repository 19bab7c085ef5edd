package io.compliancescan.mapping;

/** How far two words are apart: optimal string alignment distance (Damerau 1964, without editing a pair twice). */
final class Edits {

    private Edits() {}

    /** How many letters must be put in, left out, exchanged, or swapped with their neighbour to make one of the other. */
    static int between(String one, String other) {
        int[][] distance = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : next(distance, one, other, i, j);
            }
        }
        return distance[one.length()][other.length()];
    }

    private static int next(int[][] distance, String one, String other, int i, int j) {
        char last = one.charAt(i - 1);
        char otherLast = other.charAt(j - 1);
        int least = Math.min(
                distance[i - 1][j - 1] + (last == otherLast ? 0 : 1),
                1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && last == other.charAt(j - 2) && one.charAt(i - 2) == otherLast;
        return swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
    }
}
