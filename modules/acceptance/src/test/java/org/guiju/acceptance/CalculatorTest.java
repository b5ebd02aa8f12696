package org.guiju.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calculators in the packaged program: the decision engine runs inside the module system. */
class CalculatorTest {

    @TempDir
    Path work;

    @Test
    void aFineIsCalculatedWithTheProvisionBehindIt() throws Exception {
        Program program = new Program(work);
        Program.Outcome run = program.run(
                "calculate", "work-accident-unit-fine", "死亡人数=1", "重伤人数=0", "直接经济损失=4200000", "--json");
        assertEquals(0, run.status(), run.err());
        assertEquals("", run.err());
        JsonNode answer = new ObjectMapper().readTree(run.out());
        assertEquals("VALUE", answer.path("outcome").asText());
        assertEquals(500_000, answer.path("outputs").path("罚款下限").asInt());
        assertTrue(answer.path("steps").toString().contains("work-accident-fine-provisions#art_14__para_1__point_2"));
    }

    @Test
    void rowsOfAFileAreAnsweredInOrder() throws Exception {
        Path file = Files.writeString(work.resolve("q.csv"), "死亡人数,重伤人数,直接经济损失\n1,0,0\n0,0,多\n4,25,0\n");
        Program.Outcome run = new Program(work).run("calculate", "work-accident-unit-fine", "--file", file.toString());
        String[] lines = run.out().strip().split("\n");
        assertEquals(4, lines.length, run.out());
        assertTrue(lines[1].startsWith("1,VALUE,一般事故,（二）,500000"), lines[1]);
        assertTrue(lines[2].contains("直接经济损失："), lines[2]);
        assertTrue(lines[3].startsWith("3,VALUE,较大事故,（二）,1200000"), lines[3]);
        assertEquals(1, run.status());
    }
}
