package io.compliancescan.benchmark;

import java.io.OutputStream;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What the columns of generated transactions look like. */
public enum Shape {
    /** As the generator writes them: 11 columns, times as ISO writes them, about 104 bytes a record. */
    FEED(UnaryOperator.identity()),

    /** The 10 columns of PaySim, times as steps of an hour, about 80 bytes a record. */
    PAYSIM(PaySimLines::new);

    private final UnaryOperator<OutputStream> lines;

    Shape(UnaryOperator<OutputStream> lines) {
        this.lines = lines;
    }

    /** The shape of this name, in small letters as an argument of a program has it. */
    public static Shape of(String argument) {
        return valueOf(argument.toUpperCase(Locale.ROOT));
    }

    /** Its name as an argument. */
    String argument() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Takes the generator's lines and writes lines of this shape. */
    OutputStream lines(OutputStream out) {
        return lines.apply(out);
    }
}
