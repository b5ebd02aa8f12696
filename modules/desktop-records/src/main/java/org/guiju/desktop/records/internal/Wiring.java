package org.guiju.desktop.records.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.records.api.PortfolioService;
import org.guiju.records.api.Register;
import org.guiju.records.api.SubjectKinds;
import org.guiju.regulation.api.library.Library;
import org.openide.util.Lookup;
import org.openide.util.RequestProcessor;

/** Gets the services that the window uses and puts its presenters together. */
final class Wiring {

    /** Reads and writes the register, one thing after the other. */
    private static final Executor BACKGROUND = new RequestProcessor("guiju.desktop.records", 1);
    /** Asks calculators: nobody who saves waits for a run over all subjects. */
    private static final Executor CALCULATING = new RequestProcessor("guiju.desktop.records.calculating", 1);

    private Wiring() {}

    /** The presenters of one window. */
    record Presenters(RegisterPresenter register, SubjectPresenter subject, CasesPresenter cases, Records records,
            Executor calculating, Executor events) {

        PortfolioPresenter portfolio(PortfolioDisplay display) {
            return new PortfolioPresenter(records, calculating, events, display);
        }
    }

    static Presenters presenters(RegisterDisplay display) {
        Lookup lookup = Lookup.getDefault();
        Records records = new Records(lookup.lookup(Library.class), lookup.lookup(CalculatorService.class),
                lookup.lookup(Register.class), lookup.lookup(SubjectKinds.class), lookup.lookup(PortfolioService.class));
        return presenters(records, BACKGROUND, CALCULATING, java.awt.EventQueue::invokeLater,
                () -> LocalDate.now(ZoneId.of("Asia/Shanghai")), display);
    }

    static Presenters presenters(Records records, Executor background, Executor calculating, Executor events,
            Supplier<LocalDate> today, RegisterDisplay display) {
        Steps steps = new Steps(records.register());
        Desk desk = new Desk(records, background, events, display);
        RegisterPresenter register = new RegisterPresenter(records, background, desk, steps, today, display);
        return new Presenters(register,
                new SubjectPresenter(records, desk, steps, today, display, register::reload),
                new CasesPresenter(records, new Desk(records, calculating, events, display), steps, display),
                records, calculating, events);
    }
}
