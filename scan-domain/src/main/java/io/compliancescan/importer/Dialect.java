package io.compliancescan.importer;

import java.nio.charset.Charset;

/**
 * How a file of separated values is written.
 *
 * @param charset how its bytes spell characters
 * @param delimiter what separates cells, such as a comma
 */
public record Dialect(Charset charset, char delimiter) {}
