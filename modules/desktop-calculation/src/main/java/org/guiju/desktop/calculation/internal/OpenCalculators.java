package org.guiju.desktop.calculation.internal;

import org.guiju.desktop.calculation.api.CalculatorWindow;
import org.openide.util.lookup.ServiceProvider;

/** Opens the one window of calculators. */
@ServiceProvider(service = CalculatorWindow.class)
public final class OpenCalculators implements CalculatorWindow {

    @Override
    public void open(String calculator) {
        CalculatorTopComponent.shown().ifPresent(panel -> panel.select(calculator));
    }

    @Override
    public void openFor(String calculator, String subject) {
        CalculatorTopComponent.shown().ifPresent(panel -> panel.openFor(calculator, subject));
    }

    @Override
    public void openCase(String savedCase) {
        CalculatorTopComponent.shown().ifPresent(panel -> panel.openCase(savedCase));
    }
}
