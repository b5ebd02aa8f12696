package org.guiju.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvocationTest {
    private static final Path HOME = Path.of("/home/user");

    @Test
    void optionsStandBeforeTheCommandAndTheRestIsUntouched() throws Exception {
        Invocation invocation = parse("--userdir", "u", "-J-Xmx1g", "--locale", "en", "search", "--userdir", "--json", "");
        assertEquals("u", invocation.userDirectory());
        assertEquals(Locale.US, invocation.locale());
        assertEquals(List.of("search", "--userdir", "--json", ""), invocation.arguments());
        assertEquals(Role.CONSOLE, invocation.role());
    }

    @Test
    void theCommandDecidesTheRole() throws Exception {
        assertEquals(Role.DESKTOP, parse("--cachedir", "c").role());
        assertEquals(Role.SERVER, parse("serve", "--port", "1").role());
        assertEquals(Role.CONSOLE, parse("--help").role());
        assertEquals(List.of("version"), parse("--version", "ignored").arguments());
    }

    @Test
    void chineseIsTheLanguageUnlessOneIsNamed() throws Exception {
        assertEquals(Locale.SIMPLIFIED_CHINESE, parse().localeOr(null));
        assertEquals(Locale.US, parse().localeOr("en"));
        assertEquals(Locale.SIMPLIFIED_CHINESE, parse().localeOr("tlh"));
        assertEquals(Locale.SIMPLIFIED_CHINESE, parse("--locale", "zh_CN").localeOr("en"));
        assertEquals(Locale.US, Invocation.parse(List.of(), "en").locale());
        assertEquals(Locale.SIMPLIFIED_CHINESE, Invocation.parse(List.of("--locale", "zh"), "en").locale());
    }

    @Test
    void theLanguageChosenInTheOptionsIsRead(@TempDir Path user) throws Exception {
        assertEquals(Optional.empty(), SavedLanguage.in(user));
        Path file = user.resolve("config/Preferences/org/guiju/desktop/shell.properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "language=en\ntextSize=150\n");
        assertEquals(Optional.of("en"), SavedLanguage.in(user));
        Files.writeString(file, "language=\\u00");
        assertEquals(Optional.empty(), SavedLanguage.in(user));
    }

    @Test
    void wrongUseIsRefused() {
        for (String[] words : new String[][] {{"--nosuch"}, {"--userdir"}, {"--userdir", ""}, {"--locale", "fr"}}) {
            LaunchFailure failure = assertThrows(LaunchFailure.class, () -> parse(words));
            assertEquals(LaunchFailure.USAGE, failure.status());
        }
    }

    @Test
    void eachSystemHasItsOwnPlaces() throws Exception {
        assertEquals(new Directories(HOME.resolve(".local/share/guiju/desktop"), HOME.resolve(".cache/guiju/desktop")),
                Directories.of(parse(), Map.of(), "Linux", HOME));
        assertEquals(new Directories(Path.of("/data/guiju/server"), HOME.resolve(".cache/guiju/server")),
                Directories.of(parse("serve"), Map.of("XDG_DATA_HOME", "/data", "XDG_CACHE_HOME", "relative"),
                        "Linux", HOME));
        assertEquals(new Directories(HOME.resolve("Library/Application Support/Guiju/console"),
                        HOME.resolve("Library/Caches/Guiju/console")),
                Directories.of(parse("version"), Map.of(), "Mac OS X", HOME));
        assertEquals(new Directories(Path.of("/roaming/Guiju/desktop"), Path.of("/local/Guiju/Cache/desktop")),
                Directories.of(parse(), Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local"), "Windows 11", HOME));
    }

    @Test
    void aMovedUserDirectoryTakesItsCacheAlong() throws Exception {
        assertEquals(new Directories(Path.of("/u"), Path.of("/u/var/cache")),
                Directories.of(parse("--userdir", "/u"), Map.of(), "Linux", HOME));
        assertEquals(new Directories(Path.of("/u"), Path.of("/c")),
                Directories.of(parse("--userdir", "/u", "--cachedir", "/c"), Map.of(), "Linux", HOME));
        assertThrows(LaunchFailure.class, () ->
                Directories.of(parse("--userdir", "/u", "--cachedir", "/x/../u"), Map.of(), "Linux", HOME));
    }

    @Test
    void aCommandLineSurvivesTheJourneyInOneWord() {
        String word = Payload.encode("id", List.of("search", "", "排污 \"许可\"\n--help"));
        assertEquals("id\0search\0\0排污 \"许可\"\n--help\0",
                new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8));
    }

    private static Invocation parse(String... words) throws LaunchFailure {
        return Invocation.parse(List.of(words), null);
    }
}
