package org.guiju.benchmarks.mutation;

/** One kind of input that is damaged and handed to the program. */
interface Trial {

    /** What is damaged. */
    String name();

    /**
     * Hands in one damaged input.
     *
     * @param mutator damages it
     * @return {@code true} if it was taken, {@code false} if it was refused with a reason
     * @throws Exception anything that is no refusal: a finding
     */
    boolean run(Mutator mutator) throws Exception;

    /** Whether what was there before is there still; asked at the end. */
    default boolean unharmed() throws Exception {
        return true;
    }
}
