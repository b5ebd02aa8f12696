package org.guiju.benchmarks.mutation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationsTest {

    @TempDir
    static Path folder;

    @Test
    void hundredsOfDamagedInputsEndWithAResultOrAReason() throws Exception {
        System.setProperty("guiju.userdir", folder.resolve("user").toString());
        System.setProperty("guiju.cachedir", folder.resolve("cache").toString());
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        int findings = Mutations.run(500, folder, new PrintStream(report, true, StandardCharsets.UTF_8));
        assertEquals(0, findings, report.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theSameSeedGivesTheSameDamage() {
        byte[] text = "第三十三条　违反本条例规定".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 50; i++) {
            assertArrayEquals(new Mutator(i).mutate(text), new Mutator(i).mutate(text));
        }
    }
}
