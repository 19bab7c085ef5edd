package io.compliancescan.acceptance.drill;

/**
 * How many rounds a drill has, and what its moments are drawn from. A few for each build, and as many as the properties
 * say.
 */
record Rounds(String drill, int count, long seed) {

    static Rounds of(String drill) {
        return new Rounds(drill, Integer.getInteger("drills." + drill, 1), Long.getLong("drills.seed", 1L));
    }
}
