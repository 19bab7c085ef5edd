package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of other people, where they are. */
class ForeignFilesIT extends ServerScenario {

    @ParameterizedTest
    @ValueSource(strings = {"paysim_head_19999.csv", "aml_typologies_quantsingularity.csv"})
    void aForeignFileGoesThroughTheMainJob(String name) throws IOException {
        Service service = service();
        CsvFile file = CsvFile.foreign(name);

        ScanStatus scan =
                service.complete(service.prepare(service.amlPolicy(), file).with("allow_partial", true));

        assertThat(scan.rulesProcessed()).isEqualTo(scan.rulesTotal());
        assertThat(scan.number("record_count")).isEqualTo(file.lines() - 1);
        assertThat(scan.violations()).isPositive();
        assertThat(database().violations(scan.id())).hasSize(Math.toIntExact(scan.violations()));
    }
}
