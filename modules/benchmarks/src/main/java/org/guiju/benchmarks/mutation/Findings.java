package org.guiju.benchmarks.mutation;

/** What makes an end that is no result acceptable. */
final class Findings {

    private Findings() {}

    /**
     * A refusal is one only with a reason.
     *
     * @return always {@code false}
     */
    static boolean refused(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new IllegalStateException("refused without a reason");
        }
        return false;
    }
}
