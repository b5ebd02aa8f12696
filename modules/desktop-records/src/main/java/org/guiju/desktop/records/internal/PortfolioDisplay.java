package org.guiju.desktop.records.internal;

import java.util.List;
import org.guiju.calculation.api.Calculator;
import org.guiju.records.api.Portfolio;
import org.guiju.regulation.api.task.TaskStatus;

/** What the presenter of portfolios asks of the window. Called on the event thread. */
interface PortfolioDisplay {

    /** The calculators that apply to the kind in view. */
    void showCalculators(String kind, List<Calculator> calculators);

    /** A run is under way or has ended. */
    void showProgress(TaskStatus status);

    /** What came out. */
    void showPortfolio(Calculator calculator, Portfolio portfolio);

    /** A sentence about a run or a file. */
    void tellRun(String sentence);
}
