package io.compliancescan.generator;

import java.util.SplittableRandom;

/**
 * The one source of chance. Only {@link SplittableRandom#nextLong()} is asked of the JDK: how the JDK turns it into
 * bounded, floating or normal numbers has changed between releases, and the output must not.
 */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this(new SplittableRandom(seed));
    }

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Dice of their own, so that one part of the generator can throw more often without moving the others. */
    Dice split() {
        return new Dice(random.split());
    }

    /** 0 to {@code bound - 1}, evenly. */
    int below(int bound) {
        return (int) ((random.nextLong() >>> 32) * bound >>> 32);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean oneIn(int chances) {
        return below(chances) == 0;
    }

    /** 0 to {@code bound - 1}, the smaller the likelier: the first hundredth is hit one time in ten. */
    int heavyTailed(int bound) {
        double unit = unit();
        return (int) (unit * unit * bound);
    }

    /** Log-normal around a median of 1. */
    double logNormal(double sigma) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
        return StrictMath.exp(sigma * radius * StrictMath.cos(2 * Math.PI * unit()));
    }

    private double unit() {
        return (random.nextLong() >>> 11) * 0x1.0p-53;
    }
}
