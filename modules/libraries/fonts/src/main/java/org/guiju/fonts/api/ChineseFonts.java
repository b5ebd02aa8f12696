package org.guiju.fonts.api;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openide.modules.InstalledFileLocator;
import org.openide.util.NbBundle;

/**
 * Fonts that can show Chinese, also on a machine that has none.
 *
 * <p>All methods may be called from any thread; the first call of {@link #family()} reads a font
 * file and so stays off the event thread.
 */
public final class ChineseFonts {
    /** What no font without Chinese can show. */
    private static final String SAMPLE = "规矩排污许可";
    private static final Logger LOG = Logger.getLogger(ChineseFonts.class.getName());

    /** Every file that the build may have brought, best first. */
    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate("NotoSansSC-Regular.ttf", "Noto Sans SC", 400),
            new Candidate("NotoSansSC-Bold.ttf", "Noto Sans SC", 700),
            new Candidate("WenQuanZhengHei.ttf", "WenQuanYi Zen Hei", 400));

    private record Candidate(String name, String family, int weight) {
    }

    private ChineseFonts() {
    }

    /**
     * The files that come with the program: regular and bold of one family, or only regular; empty
     * where the build could fetch none.
     */
    public static List<FontFile> files() {
        return Bundled.FOUND;
    }

    /** The file for text of this weight (CSS), the nearest there is. */
    public static Optional<FontFile> file(int weight) {
        return files().stream().min((a, b) ->
                Integer.compare(Math.abs(a.weight() - weight), Math.abs(b.weight() - weight)));
    }

    /**
     * Name of a family for {@link Font} that shows Chinese: that of the system where it is known to
     * be good (Windows, macOS), else the one that comes with the program, which is made known to
     * Java by this call, else whatever the system has. Empty where nothing shows Chinese; then
     * {@link #advice()} says what to do.
     */
    public static Optional<String> family() {
        return Chosen.FAMILY;
    }

    /** What to install where {@link #family()} is empty, in the language of the user. */
    public static String advice() {
        return NbBundle.getMessage(ChineseFonts.class, "MSG_NoChineseFont");
    }

    /** Found once; the files of an installation do not change under a running program. */
    private static final class Bundled {
        private static final List<FontFile> FOUND = find();

        private static List<FontFile> find() {
            List<FontFile> all = CANDIDATES.stream()
                    .flatMap(candidate -> locate(candidate.name())
                            .map(path -> new FontFile(path, candidate.family(), candidate.weight()))
                            .stream())
                    .toList();
            return all.stream().filter(file -> file.family().equals(all.get(0).family())).toList();
        }

        private static Optional<Path> locate(String name) {
            String directory = System.getProperty("guiju.fonts");
            if (directory != null) {
                return Optional.of(Path.of(directory, name)).filter(Files::isReadable);
            }
            File file = InstalledFileLocator.getDefault().locate("fonts/" + name, "org.guiju.fonts", false);
            return Optional.ofNullable(file).map(File::toPath);
        }
    }

    private static final class Chosen {
        private static final Optional<String> FAMILY = choose();

        private static Optional<String> choose() {
            String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
            Stream<String> own = os.startsWith("windows")
                    ? Stream.of("Microsoft YaHei UI", "Microsoft YaHei")
                    : os.startsWith("mac") ? Stream.of("PingFang SC", "Hiragino Sans GB") : Stream.of();
            return own.filter(Chosen::showsChinese).findFirst()
                    .or(Chosen::register)
                    .or(() -> Stream.of("Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei",
                            "WenQuanYi Zen Hei", Font.DIALOG).filter(Chosen::showsChinese).findFirst());
        }

        private static boolean showsChinese(String family) {
            Font font = new Font(family, Font.PLAIN, 12);
            // Java answers with Dialog for a family that it does not know
            boolean known = family.equals(Font.DIALOG) || font.getFamily(Locale.ROOT).equals(family);
            return known && font.canDisplayUpTo(SAMPLE) == -1;
        }

        private static Optional<String> register() {
            Optional<String> family = Optional.empty();
            for (FontFile file : files()) {
                try {
                    Font font = Font.createFont(Font.TRUETYPE_FONT, file.path().toFile());
                    GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
                    family = Optional.of(font.getFamily(Locale.ROOT));
                } catch (IOException | FontFormatException e) {
                    LOG.log(Level.WARNING, "cannot use the font " + file.path(), e);
                }
            }
            return family.filter(Chosen::showsChinese);
        }
    }
}
