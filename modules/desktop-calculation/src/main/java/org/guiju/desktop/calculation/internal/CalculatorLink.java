package org.guiju.desktop.calculation.internal;

import java.net.URI;
import org.guiju.desktop.library.spi.LinkHandler;
import org.guiju.regulation.api.Address;
import org.openide.util.lookup.ServiceProvider;

/** Opens {@code guiju:calculator/ID} links beside provisions. */
@ServiceProvider(service = LinkHandler.class)
public final class CalculatorLink implements LinkHandler {

    private static final String PREFIX = "calculator/";

    @Override
    public boolean open(URI link, Address from) {
        String rest = link.getSchemeSpecificPart();
        if (!"guiju".equals(link.getScheme()) || !rest.startsWith(PREFIX)) {
            return false;
        }
        CalculatorTopComponent.shown().ifPresent(panel -> panel.select(rest.substring(PREFIX.length())));
        return true;
    }
}
