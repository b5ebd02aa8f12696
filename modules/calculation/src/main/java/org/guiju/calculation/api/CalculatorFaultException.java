package org.guiju.calculation.api;

/** A model that cannot be compiled or that fails while it runs: a fault of the content, not of the question. */
public final class CalculatorFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message the calculator and what is wrong with it
     * @param cause cause, or null
     */
    public CalculatorFaultException(String message, Throwable cause) {
        super(message, cause);
    }
}
