package org.guiju.desktop.shell.internal;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.util.Optional;
import java.util.logging.Logger;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;
import org.guiju.console.api.Readiness;
import org.guiju.fonts.api.ChineseFonts;
import org.openide.awt.StatusDisplayer;
import org.openide.modules.ModuleInstall;
import org.openide.windows.WindowManager;

/** Gives Swing a font that shows Chinese, before the first window is made. */
public final class Appearance extends ModuleInstall {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(Appearance.class.getName());
    /** Size of ordinary text in pixels where the system asks for no other. */
    private static final float SIZE = 13;

    @Override
    public void restored() {
        if (GraphicsEnvironment.isHeadless()) {
            return;
        }
        Optional<String> family = ChineseFonts.family();
        if (family.isPresent()) {
            // FlatLaf derives every other font from this one
            UIManager.put("defaultFont", new FontUIResource(new Font(family.get(), Font.PLAIN, 1).deriveFont(size())));
        } else {
            LOG.warning(ChineseFonts.advice());
            StatusDisplayer.getDefault().setStatusText(ChineseFonts.advice());
        }
        WindowManager.getDefault().invokeWhenUIReady(() -> Readiness.announce("desktop"));
    }

    private static float size() {
        double device = GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice()
                .getDefaultConfiguration().getDefaultTransform().getScaleX();
        TextScale scale = new TextScale(System::getProperty, System::getenv,
                Toolkit.getDefaultToolkit().getDesktopProperty("gnome.Xft/DPI"), device);
        return Math.round(SIZE * scale.factor(InterfaceSettings.saved().textSize()));
    }
}
