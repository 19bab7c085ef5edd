package io.compliancescan.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A score history as a drawing: the scale is always 0 to 100, so that nothing looks better or worse than it is, and the
 * points stand equally far apart, from the oldest to the newest. The drawing needs no script.
 *
 * @param points at least one, oldest first
 */
public record ScoreChart(List<ScorePoint> points) {

    static final int WIDTH = 480;
    static final int HEIGHT = 240;
    private static final int LEFT = 36;
    private static final int RIGHT = 14;
    private static final int TOP = 12;
    private static final int BOTTOM = 28;

    /** A point and where it is drawn. */
    public record Dot(ScorePoint point, String x, String y) {}

    /** A line across, at a round score. */
    public record Line(int score, String y, String labelY) {}

    public ScoreChart {
        points = List.copyOf(points);
    }

    /** What the drawing's coordinates run to. */
    public String viewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    /** Where lines start. */
    public int left() {
        return LEFT;
    }

    /** Where lines end. */
    public int right() {
        return WIDTH - RIGHT;
    }

    /** Where the words beside a line end. */
    public int labelX() {
        return LEFT - 8;
    }

    /** Where the words below the drawing stand. */
    public int footY() {
        return HEIGHT - 6;
    }

    /** The scale and the borders of the bands. */
    public List<Line> lines() {
        return IntStream.of(0, 50, 80, 100)
                .mapToObj(score -> new Line(score, text(y(score)), text(y(score) + 5)))
                .toList();
    }

    /** The points where they are drawn. */
    public List<Dot> dots() {
        return IntStream.range(0, points.size())
                .mapToObj(index -> new Dot(points.get(index), text(x(index)), text(y(score(index)))))
                .toList();
    }

    /** The line through the points. */
    public String path() {
        return dots().stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
    }

    public ScorePoint oldest() {
        return points.get(0);
    }

    public ScorePoint newest() {
        return points.get(points.size() - 1);
    }

    /** Whether there is a line to draw. */
    public boolean several() {
        return points.size() > 1;
    }

    /** The drawing in words, for those who do not see it. */
    public String description() {
        String now = "The score is " + newest().score().text() + " of 100.";
        return several()
                ? now + " It was " + oldest().score().text() + " at the first of the " + points.size()
                        + " points shown."
                : now;
    }

    private double x(int index) {
        double inner = WIDTH - LEFT - RIGHT;
        return points.size() == 1 ? LEFT + inner / 2 : LEFT + 10 + (inner - 20) * index / (points.size() - 1);
    }

    private static double y(double score) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (100 - score) / 100;
    }

    private double score(int index) {
        return points.get(index).event().score().value().doubleValue();
    }

    private static String text(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
