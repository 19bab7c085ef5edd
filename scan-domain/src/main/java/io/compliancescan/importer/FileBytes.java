package io.compliancescan.importer;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, which can be read more than once. */
@FunctionalInterface
public interface FileBytes {

    /** The bytes from the beginning. The caller closes it. */
    InputStream open() throws IOException;
}
