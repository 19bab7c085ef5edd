package io.compliancescan.launcher.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void aStepSaysHowLongItTook() {
        var result = console(false).step("Counting", () -> 42);

        assertThat(result).isEqualTo(42);
        assertThat(shown()).matches("Counting \\.\\.\\. \\d+\\.\\d s\\R");
    }

    @Test
    void aStepThatFailsSaysSoAndPassesItOn() {
        var console = console(false);

        assertThatThrownBy(() -> console.step("Counting", () -> {
                    throw new CannotContinueException("no numbers");
                }))
                .hasMessage("no numbers");
        assertThat(shown()).isEqualToNormalizingNewlines("Counting ... failed\n");
    }

    @Test
    void whatIsSaidDuringAStepDoesNotRunIntoIt() {
        var console = console(false);

        console.step("Counting", () -> {
            console.say("one");
            console.say("two");
            return 2;
        });

        assertThat(shown()).matches("Counting \\.\\.\\. \\Rone\\Rtwo\\RCounting \\.\\.\\. \\d+\\.\\d s\\R");
    }

    @Test
    void onATerminalProgressIsWrittenOver() {
        var console = console(true);
        console.progress("1 of 2");
        console.progress("2 of 2");
        console.say("Done");

        assertThat(List.of(shown().split("\r")))
                .hasSize(3)
                .last()
                .asString()
                .startsWith("2 of 2")
                .contains("Done");
    }

    @Test
    void inAFileOnlyTheLastProgressIsWritten() {
        var console = console(false);
        console.progress("1 of 2");
        console.progress("2 of 2");
        console.say("Done");

        assertThat(shown()).isEqualToNormalizingNewlines("2 of 2\nDone\n");
    }

    private Console console(boolean overwrites) {
        return new Console(new PrintStream(shown, true, StandardCharsets.UTF_8), overwrites);
    }

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
