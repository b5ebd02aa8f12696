package org.guiju.benchmarks.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillsTest {

    @TempDir
    Path folder;

    @Test
    void whateverIsKilledNothingAcknowledgedIsLost() throws Exception {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        int findings = Kills.run(5, folder, new PrintStream(report, true, StandardCharsets.UTF_8));
        assertEquals(0, findings, report.toString(StandardCharsets.UTF_8));
    }
}
