package io.compliancescan.api.upload;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.importer.FileCharset;
import io.compliancescan.pii.SampleMask;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.upload.Upload;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Takes files in. */
@Path("data/upload")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class UploadResource {

    private static final int LONGEST_NAME = 255;

    private final ReceiveUpload receiveUpload;
    private final SuggestMapping suggestMapping;
    private final Caller caller;
    private final Clock clock;

    @Inject
    UploadResource(ReceiveUpload receiveUpload, SuggestMapping suggestMapping, Caller caller, Clock clock) {
        this.receiveUpload = receiveUpload;
        this.suggestMapping = suggestMapping;
        this.caller = caller;
        this.clock = clock;
    }

    /** A file as the field {@code file} of a form. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public UploadResponse form(
            @QueryParam("charset") @DefaultValue("") String charset,
            @QueryParam("sheet") @DefaultValue("") String sheet,
            List<EntityPart> parts)
            throws IOException {
        EntityPart file = parts.stream()
                .filter(part -> part.getName().equals("file"))
                .findFirst()
                .orElseThrow(() -> InvalidInputException.of("/file", "No file provided"));
        return receive(label(file.getFileName().orElse(""), charset, sheet, ""), file.getContent());
    }

    /** A file as the body. */
    @POST
    @Consumes({
        "text/csv",
        "application/gzip",
        "application/zip",
        "application/x-ndjson",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    public UploadResponse body(
            @QueryParam("file_name") @DefaultValue("") String fileName,
            @QueryParam("charset") @DefaultValue("") String charset,
            @QueryParam("sheet") @DefaultValue("") String sheet,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @DefaultValue("") String contentEncoding,
            InputStream body)
            throws IOException {
        return receive(label(fileName, charset, sheet, contentEncoding), body);
    }

    private static FileLabel label(String fileName, String charset, String sheet, String contentEncoding) {
        if (fileName.length() > LONGEST_NAME) {
            throw InvalidInputException.of(
                    "/file_name", "file_name must have at most " + LONGEST_NAME + " characters.");
        }
        Optional<String> wanted = Optional.of(sheet.strip()).filter(text -> !text.isEmpty());
        return new FileLabel(fileName, named(charset), wanted, contentEncoding.equalsIgnoreCase("gzip"));
    }

    private UploadResponse receive(FileLabel label, InputStream body) throws IOException {
        Upload upload = receiveUpload.receive(caller.organisation(), label, body);
        return UploadResponse.of(upload, suggestMapping.suggest(upload), mask(upload));
    }

    private SampleMask mask(Upload upload) {
        return SampleMask.of(upload.profile(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static Optional<Charset> named(String charset) {
        if (charset.isBlank()) {
            return Optional.empty();
        }
        Optional<Charset> named = FileCharset.named(charset);
        if (named.isEmpty()) {
            throw InvalidInputException.of(
                    "/charset", "No file can be read by that charset. Give an IANA name, such as windows-1250.");
        }
        return named;
    }
}
