package org.guiju.desktop.library.api;

import java.util.List;
import org.guiju.regulation.api.Address;

/**
 * Opens documents in readers. Found with {@code Lookup.getDefault().lookup(DocumentOpener.class)} where things are put
 * together. Event thread only; reading happens off it.
 */
public interface DocumentOpener {

    /**
     * Shows a document, at a provision if the address has one: in the reader that shows it already, else in a new one.
     *
     * @param address document or provision
     * @param words words to be marked there, such as those that a search found; may be empty
     */
    void open(Address address, List<String> words);
}
