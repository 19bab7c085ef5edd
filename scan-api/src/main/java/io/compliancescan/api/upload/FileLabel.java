package io.compliancescan.api.upload;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What the sender of a file says of it.
 *
 * @param fileName as its owner calls it; may be empty
 * @param charset that its owner knows it to have
 * @param sheet which sheet of a workbook is meant: its name, or its place among those that are shown, from 1
 * @param compressedForTransfer whether it is compressed by gzip on its way, which is none of the file's business
 */
record FileLabel(String fileName, Optional<Charset> charset, Optional<String> sheet, boolean compressedForTransfer) {}
