package io.compliancescan.api.content;

import io.compliancescan.importer.UnreadableFileException;
import io.compliancescan.problem.ConflictException;
import io.compliancescan.upload.Upload;
import io.compliancescan.upload.Uploads;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Reads the bytes of uploads, which were read before and kept: that they cannot be any more is no fault of the request. */
@Dependent
public class UploadContent {

    private static final System.Logger LOG = System.getLogger(UploadContent.class.getName());

    private final Uploads uploads;

    @Inject
    UploadContent(Uploads uploads) {
        this.uploads = uploads;
    }

    /**
     * What the reader makes of all bytes of an upload that was found.
     *
     * @throws ConflictException when bytes are lost or damaged
     */
    public <T> T read(Upload upload, Function<InputStream, T> reader) {
        try (InputStream bytes = uploads.open(upload.id())) {
            return reader.apply(bytes);
        } catch (UnreadableFileException e) {
            throw new ConflictException("The upload could not be read. " + e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            LOG.log(System.Logger.Level.ERROR, "Upload " + upload.id() + " is damaged", e);
            throw new ConflictException("The upload could not be read, since some of its bytes are lost. "
                    + "Upload the file again and confirm its mapping.");
        }
    }
}
