package org.guiju.acceptance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guiju.acceptance.Program.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    @TempDir
    Path work;
    private Program program;

    @BeforeEach
    void prepare() {
        program = new Program(work);
    }

    @Test
    void standardOutputHoldsNothingButTheAnswer() throws Exception {
        Outcome outcome = program.run("version", "--json");
        JsonNode answer = new ObjectMapper().readTree(outcome.out());
        assertEquals("Guiju", answer.path("name").asText());
        assertEquals(1, outcome.out().lines().count(), outcome.out());
        assertEquals("", outcome.err());
        assertEquals(0, outcome.status());
        assertTrue(Runtime.Version.parse(answer.path("java").asText()).feature() >= 21);
    }

    @Test
    void hostileArgumentsArePassedAndNotEvaluated() throws Exception {
        Path trap = work.resolve("trap");
        List<String> hostile = List.of(
                "$HOME `touch " + trap + "`", "$(touch " + trap + ")", "a; touch " + trap, "a\" & touch " + trap,
                "it's \"quoted\"", "*", "back\\slash\\", "two\nlines", "@file", "%PATH%", "尾矿库 ≥ 30 米");
        for (String word : hostile) {
            Outcome outcome = program.run(word);
            assertEquals(2, outcome.status(), word);
            assertTrue(outcome.err().contains("“" + word + "”"), outcome.err());
        }
        assertFalse(Files.exists(trap));
    }

    @Test
    void whatFollowsTheCommandIsTheCommandsOwn() throws Exception {
        for (String option : List.of("--help", "--nogui", "--userdir", "-J-version", "--")) {
            Outcome outcome = program.run("version", option);
            assertEquals(2, outcome.status(), option);
            assertTrue(outcome.err().contains("guiju version"), outcome.err());
            assertEquals("", outcome.out());
        }
    }

    @Test
    void chineseSurvivesAShellWithoutALocale() throws Exception {
        program.with("LC_ALL", null).with("LC_CTYPE", null).with("LANG", null);
        Outcome outcome = program.run("尾矿库");
        assertTrue(outcome.err().contains("“尾矿库”"), outcome.err());
    }

    @Test
    void speaksEnglishWhenAsked() throws Exception {
        Outcome outcome = program.run("--locale", "en", "nonsense");
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().startsWith("There is no command"), outcome.err());
    }

    @Test
    void wrongOptionsAreNamed() throws Exception {
        Outcome unknown = program.run("--nosuch");
        Outcome missing = program.plain("--userdir");
        Outcome locale = program.run("--locale", "tlh", "version");
        assertAll(
                () -> assertEquals(2, unknown.status()),
                () -> assertTrue(unknown.err().contains("--nosuch"), unknown.err()),
                () -> assertEquals(2, missing.status()),
                () -> assertTrue(missing.err().contains("--userdir"), missing.err()),
                () -> assertEquals(2, locale.status()),
                () -> assertTrue(locale.err().contains("tlh"), locale.err()));
    }

    @Test
    void saysThatAJdkIsTooOldOrMissing() throws Exception {
        Path old = Files.createDirectories(work.resolve("jdk 17/bin")).getParent();
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        Path java = Files.writeString(old.resolve("bin/java"), "#!/bin/sh\necho started >&2\n");
        assertTrue(java.toFile().setExecutable(true));
        for (String jdk : List.of(old.toString(), work.resolve("none").toString())) {
            Outcome outcome = program.run("--jdkhome", jdk, "version");
            assertEquals(1, outcome.status());
            assertTrue(outcome.err().contains(jdk) && outcome.err().contains("21"), outcome.err());
            assertFalse(outcome.err().contains("started"));
        }
    }

    @Test
    void saysThatThereIsNoDisplay() throws Exception {
        for (String display : new String[] {null, ":59876"}) {
            Outcome outcome = program.with("DISPLAY", display).with("WAYLAND_DISPLAY", null).run();
            assertEquals(1, outcome.status(), outcome.toString());
            assertTrue(outcome.err().contains("guiju serve"), outcome.err());
            assertEquals("", outcome.out());
        }
    }

    @Test
    void saysThatADirectoryCannotBeWritten() throws Exception {
        Path file = Files.writeString(work.resolve("file"), "");
        Outcome user = program.plain("--userdir", file.resolve("user").toString(), "version");
        Outcome cache = program.plain("--userdir", work.resolve("u").toString(),
                "--cachedir", file.resolve("cache").toString(), "version");
        Outcome same = program.plain("--userdir", work.resolve("u").toString(),
                "--cachedir", work.resolve("u").toString(), "version");
        assertAll(
                () -> assertEquals(1, user.status(), user.toString()),
                () -> assertTrue(user.err().contains("--userdir"), user.err()),
                () -> assertEquals(1, cache.status(), cache.toString()),
                () -> assertTrue(cache.err().contains("--cachedir"), cache.err()),
                () -> assertEquals(2, same.status(), same.toString()));
    }

    @Test
    void directoriesAreWhereTheSystemExpectsThem() throws Exception {
        Path home = Files.createDirectories(work.resolve("home"));
        program.with("XDG_DATA_HOME", home.resolve("data").toString())
                .with("XDG_CACHE_HOME", home.resolve("cache").toString());
        assertEquals(0, program.plain("version").status());
        assertTrue(Files.isRegularFile(home.resolve("data/guiju/console/var/log/messages.log")));
        assertTrue(Files.isDirectory(home.resolve("cache/guiju/console")));
        assertFalse(Files.exists(home.resolve("data/guiju/desktop")));
    }

    @Test
    void directoriesMayHaveAnyName() throws Exception {
        Path odd = work.resolve("用户 \"目录\" $HOME '`id`");
        Outcome outcome = program.plain("--userdir", odd.toString(), "version");
        assertEquals(0, outcome.status(), outcome.toString());
        assertTrue(Files.isDirectory(odd.resolve("var/log")));
        Outcome relative = program.plain("--userdir", "relative", "version");
        assertEquals(0, relative.status(), relative.toString());
        assertTrue(Files.isDirectory(work.resolve("relative/var/log")));
    }

    @Test
    void startsThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(work.resolve("规矩"), Program.home().resolve("bin/guiju"));
        assertEquals(0, program.startedBy(link).run("version").status());
    }

    @Test
    void severalCommandsRunAtOnce() throws Exception {
        List<Callable<Outcome>> calls = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            calls.add(() -> program.run("version", "--json"));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            for (Future<Outcome> future : threads.invokeAll(calls)) {
                assertEquals(0, future.get().status(), future.get().toString());
                assertTrue(future.get().out().startsWith("{\"name\":\"Guiju\""), future.get().toString());
            }
        }
    }
}
