package bare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.netbeans.spi.sendopts.Env;
import org.netbeans.spi.sendopts.Option;
import org.netbeans.spi.sendopts.OptionProcessor;
import org.openide.modules.ModuleInstall;
import org.openide.windows.WindowManager;

/** The smallest module that lets the launcher start a bare platform shell and say when it is open. */
public final class BareShell extends ModuleInstall {
    private static final long serialVersionUID = 1L;

    @Override
    public void restored() {
        WindowManager.getDefault().invokeWhenUIReady(() -> {
            try {
                Files.writeString(Path.of(System.getProperty("guiju.ready")), "bare");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Takes the launcher's option and does nothing with it. */
    public static final class Entry extends OptionProcessor {
        private final Option payload = Option.requiredArgument(Option.NO_SHORT_NAME, "guiju");

        @Override
        protected Set<Option> getOptions() {
            return Set.of(payload);
        }

        @Override
        protected void process(Env env, Map<Option, String[]> values) {
        }
    }
}
