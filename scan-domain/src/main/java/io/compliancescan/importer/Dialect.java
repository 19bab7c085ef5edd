package io.compliancescan.importer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How a file of separated values is written.
 *
 * @param charset how its bytes spell characters
 * @param delimiter what separates cells, such as a comma
 * @param form what is odd about it; empty when it is a header line and records written as RFC 4180 says
 */
public record Dialect(Charset charset, char delimiter, Optional<Form> form) {

    /** Of all files that are put in order on reading. */
    static final Dialect PLAIN = new Dialect(StandardCharsets.UTF_8, ',');

    /** Of a file that is written as RFC 4180 says. */
    public Dialect(Charset charset, char delimiter) {
        this(charset, delimiter, Optional.empty());
    }

    /** How its cells are quoted. */
    public Quoting quoting() {
        return form.map(Form::quoting).orElse(Quoting.DOUBLE);
    }

    /** The same with a form. */
    Dialect with(Form odd) {
        return new Dialect(charset, delimiter, Optional.of(odd));
    }
}
