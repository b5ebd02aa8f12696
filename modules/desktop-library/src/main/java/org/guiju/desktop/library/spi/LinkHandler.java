package org.guiju.desktop.library.spi;

import java.net.URI;
import org.guiju.regulation.api.Address;

/**
 * Opens what a section beside a provision offers ({@code guiju:calculator/…}). Registered with {@code @ServiceProvider};
 * event thread only.
 */
public interface LinkHandler {

    /**
     * Opens a link if it is one of this handler's.
     *
     * @param link the link
     * @param from provision beside which it was shown
     * @return whether it was opened
     */
    boolean open(URI link, Address from);
}
