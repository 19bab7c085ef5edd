package io.compliancescan.launcher.server;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How the JVM of the server is started.
 *
 * @param list in order; where two contradict each other, the later counts
 */
record JvmOptions(List<String> list) {

    private static final long GIBIBYTE = 1L << 30;
    private static final long LARGEST_HEAP = 2 * GIBIBYTE;

    JvmOptions {
        list = List.copyOf(list);
    }

    /**
     * Ours, then the operator's.
     *
     * @param javaOpts separated by blanks, as in {@code JAVA_OPTS}
     */
    static JvmOptions with(ServerSettings settings, Path temporary, String javaOpts) {
        var ours = Stream.of(
                "-Xmx" + heap(memory()),
                // Half-dead is worse than dead: the scans of a dead node are taken up again.
                "-XX:+ExitOnOutOfMemoryError",
                // Else it writes to the machine's temporary folder, and stays behind there.
                "-XX:+PerfDisableSharedMem",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                // The same everywhere, wherever the machine stands.
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Duser.language=en",
                "-Duser.country=GB");
        var operators = Arrays.stream(javaOpts.split("\\s+")).filter(Predicate.not(String::isEmpty));
        return new JvmOptions(Stream.of(settings.jvmOptions().stream(), ours, operators)
                .flatMap(options -> options)
                .toList());
    }

    /** Half of the memory of the machine or container, 2 GiB at most; in bytes. */
    static long heap(long memory) {
        return Math.min(LARGEST_HEAP, memory / 2);
    }

    private static long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }
}
