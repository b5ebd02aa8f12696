package org.guiju.desktop.shell.internal;

import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.util.Locale;
import org.guiju.console.spi.Command;
import org.guiju.console.spi.CommandContext;
import org.openide.util.NbBundle;
import org.openide.util.lookup.ServiceProvider;
import org.openide.windows.WindowManager;

/**
 * {@code desktop}: shows the window that is open already. This is what happens when the program
 * is started a second time with the same user directory.
 */
@ServiceProvider(service = Command.class)
public final class ShowDesktop implements Command {

    @Override
    public String name() {
        return "desktop";
    }

    @Override
    public String summary(Locale locale) {
        return NbBundle.getMessage(ShowDesktop.class, "SUM_Desktop");
    }

    @Override
    public int run(CommandContext context) {
        if (GraphicsEnvironment.isHeadless()) {
            context.err().println(NbBundle.getMessage(ShowDesktop.class, "MSG_NoDesktop"));
            return FAILED;
        }
        EventQueue.invokeLater(() -> {
            Frame window = WindowManager.getDefault().getMainWindow();
            window.setExtendedState(window.getExtendedState() & ~Frame.ICONIFIED);
            window.toFront();
            window.requestFocus();
        });
        return OK;
    }
}
