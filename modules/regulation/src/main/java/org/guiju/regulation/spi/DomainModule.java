package org.guiju.regulation.spi;

/**
 * A module of regulation content found by service lookup. Registering one is all the Java that a domain needs; what it
 * holds is the same folder of declarative content as a pack: {@code module.json} beside {@code documents/},
 * {@code synonyms/} and so on.
 */
public interface DomainModule {

    /** Id of the module, the same as in its {@code module.json}, such as {@code emissions}. */
    String id();

    /** Its content. Called on any thread; must not do I/O before something is opened. */
    ContentSource content();
}
