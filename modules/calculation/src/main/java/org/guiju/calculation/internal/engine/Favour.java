package org.guiju.calculation.internal.engine;

/** The principle that the older rule applies unless the newer is lighter. */
final class Favour {

    /** Where a held text says so: 生态环境行政处罚办法 on the choice between the law at the act and at the decision. */
    static final String CITATION = "ecology-environment-penalty-measures#art_7__para_2";

    private Favour() {}
}
