package org.guiju.calculation.internal.whatif;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.TreeSet;

/** The values of an input as whole numbers of steps from the value it has, so that numbers and dates are halved alike. */
sealed interface Axis {

    /** The value that many steps away. */
    Object at(BigInteger steps);

    /** How far that many steps are, as told to people. */
    BigDecimal distance(BigInteger steps);

    /**
     * Places to look at, upwards of zero and not zero itself: growing strides, and the values at which a test of the model can
     * change its mind with those beside them.
     *
     * @param marks values found in the model
     * @param up whether upwards; else the mirror image
     */
    TreeSet<BigInteger> probes(TreeSet<BigDecimal> marks, TreeSet<LocalDate> dates, boolean up);

    /** Strides of one, two, four … up to a limit. */
    static TreeSet<BigInteger> strides(BigInteger most) {
        TreeSet<BigInteger> all = new TreeSet<>();
        for (BigInteger stride = BigInteger.ONE; stride.compareTo(most) <= 0; stride = stride.shiftLeft(1)) {
            all.add(stride);
        }
        return all;
    }

    private static void around(TreeSet<BigInteger> probes, BigInteger steps, boolean up) {
        for (int beside = -1; beside <= 1; beside++) {
            BigInteger place = (up ? steps : steps.negate()).add(BigInteger.valueOf(beside));
            if (place.signum() > 0) {
                probes.add(place);
            }
        }
    }

    /**
     * Numbers on a grid.
     *
     * @param value the value as it is
     * @param step the smallest change that means anything
     */
    record Numbers(BigDecimal value, BigDecimal step) implements Axis {
        private static final BigDecimal LEAST_REACH = BigDecimal.valueOf(1000);
        private static final int MOST_MARKS = 60;

        @Override
        public Object at(BigInteger steps) {
            return value.add(distance(steps));
        }

        @Override
        public BigDecimal distance(BigInteger steps) {
            return step.multiply(new BigDecimal(steps));
        }

        @Override
        public TreeSet<BigInteger> probes(TreeSet<BigDecimal> marks, TreeSet<LocalDate> dates, boolean up) {
            BigDecimal reach = LEAST_REACH.max(value.abs()).max(marks.isEmpty() ? value.abs() : marks.last().abs());
            TreeSet<BigInteger> probes =
                    strides(reach.multiply(BigDecimal.TEN).divide(step, 0, RoundingMode.CEILING).toBigInteger());
            (up ? marks.tailSet(value, true) : marks.headSet(value, true).descendingSet()).stream()
                    .limit(MOST_MARKS)
                    .forEach(m -> around(
                            probes, m.subtract(value).divide(step, 0, RoundingMode.HALF_UP).toBigInteger(), up));
            return probes;
        }
    }

    /**
     * Days.
     *
     * @param value the day as it is
     */
    record Days(LocalDate value) implements Axis {
        private static final BigInteger REACH = BigInteger.valueOf(16_384);

        @Override
        public Object at(BigInteger steps) {
            return value.plusDays(steps.longValueExact());
        }

        @Override
        public BigDecimal distance(BigInteger steps) {
            return new BigDecimal(steps);
        }

        @Override
        public TreeSet<BigInteger> probes(TreeSet<BigDecimal> marks, TreeSet<LocalDate> dates, boolean up) {
            TreeSet<BigInteger> probes = strides(REACH);
            dates.forEach(d -> around(probes, BigInteger.valueOf(ChronoUnit.DAYS.between(value, d)), up));
            return probes;
        }
    }

    /**
     * Minutes.
     *
     * @param value the point of time as it is
     */
    record Minutes(LocalDateTime value) implements Axis {
        private static final BigInteger REACH = BigInteger.valueOf(1L << 23);

        @Override
        public Object at(BigInteger steps) {
            return value.plusMinutes(steps.longValueExact());
        }

        @Override
        public BigDecimal distance(BigInteger steps) {
            return new BigDecimal(steps);
        }

        @Override
        public TreeSet<BigInteger> probes(TreeSet<BigDecimal> marks, TreeSet<LocalDate> dates, boolean up) {
            TreeSet<BigInteger> probes = strides(REACH);
            dates.forEach(d -> around(
                    probes, BigInteger.valueOf(ChronoUnit.MINUTES.between(value, d.atStartOfDay())), up));
            return probes;
        }
    }
}
