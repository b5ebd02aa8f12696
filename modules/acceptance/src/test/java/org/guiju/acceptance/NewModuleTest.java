package org.guiju.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.guiju.acceptance.Program.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The template of modules, as a pack and as a module of the platform, from the first command to the answer of a calculator. */
class NewModuleTest {

    @TempDir
    Path work;

    @Test
    void aPackIsBegunCheckedInstalledAndUsed() throws Exception {
        Program program = new Program(work);
        succeed(program.run("modules", "new", "acme-rules"));
        succeed(program.run("modules", "check", "acme-rules"));
        succeed(program.run("modules", "install", "acme-rules"));
        isUsed(program);

        Files.writeString(work.resolve("acme-rules/mine.txt"), "kept");
        Outcome again = program.run("modules", "new", "acme-rules");
        assertEquals(1, again.status(), again.toString());
        assertEquals("kept", Files.readString(work.resolve("acme-rules/mine.txt")));
        assertEquals(2, program.run("modules", "new", "Not-An-Id").status());
    }

    @Test
    void aModuleOfThePlatformIsBuiltByOneCommandAndLoaded() throws Exception {
        Program program = new Program(work);
        succeed(program.run("modules", "new", "project", "--id", "acme-rules", "--netbeans"));
        Path log = work.resolve("maven.txt");
        ProcessBuilder maven = new ProcessBuilder("mvn", "-B", "-q", "package",
                "-Dguiju.userdir=" + program.userDirectory()).directory(work.resolve("project").toFile())
                .redirectErrorStream(true).redirectOutput(log.toFile());
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process build;
        try {
            build = maven.start();
        } catch (IOException e) {
            assumeTrue(false, "no Maven on the path: " + e.getMessage());
            return;
        }
        assertTrue(build.waitFor(10, TimeUnit.MINUTES), "the build did not end");
        assertEquals(0, build.exitValue(), Program.read(log));
        isUsed(program);
    }

    private static void isUsed(Program program) throws Exception {
        Outcome list = program.run("modules", "list");
        assertTrue(list.out().contains("acme-rules\t"), list.toString());
        assertTrue(succeed(program.run("show", "acme-rules-ledger-rule#art_1")).out().contains("建立环境管理台账"));
        Outcome answer = succeed(program.run("calculate", "acme-rules-deduction", "缺失日数=3", "--json"));
        assertTrue(answer.out().contains("300"), answer.toString());
    }

    private static Outcome succeed(Outcome outcome) {
        assertEquals(0, outcome.status(), outcome.toString());
        return outcome;
    }
}
