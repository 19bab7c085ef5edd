package io.compliancescan.api.leave;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How whoever runs this node asks it to leave, and hears that it may be ended. */
@Dependent
class LeaveRequest {

    /** The name of the setting: a file; when it is there, the node leaves, and says by one ending in .done that it has. */
    static final String PROPERTY = "scan.leave.file";

    private final Optional<Path> file;

    @Inject
    LeaveRequest(@ConfigProperty(name = PROPERTY) Optional<String> file) {
        this.file = file.map(Path::of);
    }

    /** Whether anybody can ask at all. */
    boolean isPossible() {
        return file.isPresent();
    }

    boolean isMade() {
        return file.filter(Files::exists).isPresent();
    }

    /** Says that the node may be ended. */
    void confirm() throws IOException {
        if (file.isPresent()) {
            Files.createFile(Path.of(file.get() + ".done"));
        }
    }
}
