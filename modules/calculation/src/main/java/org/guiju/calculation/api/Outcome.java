package org.guiju.calculation.api;

/** What came out of a question. Never a bare figure, never null or NaN. */
public enum Outcome {
    /** The rule gives a value. */
    VALUE,
    /** The rule does not govern this. */
    NOT_APPLICABLE,
    /** The law is silent. */
    NO_RULE,
    /** Rules contradict each other; all are shown. */
    CONFLICT,
    /** Something that is needed is not known. */
    INSUFFICIENT_INPUT,
    /** A year without a published calendar was needed: the date is a lower bound. */
    PROVISIONAL
}
