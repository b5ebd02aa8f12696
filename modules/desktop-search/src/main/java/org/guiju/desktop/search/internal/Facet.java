package org.guiju.desktop.search.internal;

/** By what hits can be narrowed, under the name that results use. */
enum Facet {
    /** Domain. */
    DOMAIN("domain"),
    /** Kind of document. */
    TYPE("type"),
    /** Status on the date asked about. */
    STATUS("status"),
    /** Issuing body. */
    ISSUER("issuer"),
    /** Year of publication. */
    YEAR("year"),
    /** Topic. */
    TOPIC("topic");

    private final String key;

    Facet(String key) {
        this.key = key;
    }

    /** Name in results. */
    String key() {
        return key;
    }

    /** Name for users. */
    String title() {
        return Words.of("facet." + key);
    }
}
