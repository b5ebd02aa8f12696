package org.guiju.desktop.records.internal;

import org.guiju.calculation.api.CalculatorService;
import org.guiju.records.api.PortfolioService;
import org.guiju.records.api.Register;
import org.guiju.records.api.SubjectKinds;
import org.guiju.regulation.api.library.Library;

/**
 * The services that the window stands on.
 *
 * @param library what is held
 * @param calculators the calculators of the open modules
 * @param register the register
 * @param kinds kinds of subjects
 * @param portfolio runs calculators over the register
 */
record Records(
        Library library, CalculatorService calculators, Register register, SubjectKinds kinds, PortfolioService portfolio) {}
