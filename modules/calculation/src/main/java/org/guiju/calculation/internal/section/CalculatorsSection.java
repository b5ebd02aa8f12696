package org.guiju.calculation.internal.section;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.spi.view.ProvisionContext;
import org.guiju.regulation.spi.view.ProvisionSectionProvider;
import org.guiju.regulation.spi.view.SectionEntry;
import org.guiju.regulation.spi.view.SectionView;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** Calculators that rest on the provision in view, on a part of it or on what it is part of. */
@ServiceProvider(service = ProvisionSectionProvider.class)
public final class CalculatorsSection implements ProvisionSectionProvider {

    @Override
    public String id() {
        return "calculators";
    }

    @Override
    public int position() {
        return 50;
    }

    @Override
    public Optional<SectionView> section(ProvisionContext context, Progress progress) throws IOException {
        CalculatorService service = Lookup.getDefault().lookup(CalculatorService.class);
        if (service == null) {
            return Optional.empty();
        }
        Address here = context.address();
        List<SectionEntry> entries = new ArrayList<>();
        for (Calculator calculator : service.calculators(context.library())) {
            if (rests(service, context, calculator, here)) {
                entries.add(new SectionEntry.Invocation(
                        calculator.title(context.locale()),
                        firstSentence(calculator.model().description()),
                        URI.create("guiju:calculator/" + calculator.id())));
            }
        }
        return Optional.of(SectionView.of(id(), title(context.locale()), entries));
    }

    private static boolean rests(CalculatorService service, ProvisionContext context, Calculator calculator, Address here)
            throws IOException {
        try {
            return service.citations(context.library(), calculator).stream().anyMatch(c -> touches(c, here));
        } catch (CalculatorFaultException e) {
            return false; // content of a closed module
        }
    }

    /** Whether a citation names the provision, a part of it, or what it is part of; a whole document takes all its parts. */
    static boolean touches(String citation, Address here) {
        Address cited;
        try {
            cited = Address.parse(citation);
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (!cited.work().equals(here.work()) || cited.date() != null && !cited.date().equals(here.date())) {
            return false;
        }
        return here.eId() == null
                || cited.eId() != null
                        && (cited.eId().equals(here.eId())
                                || cited.eId().startsWith(here.eId() + "__")
                                || here.eId().startsWith(cited.eId() + "__"));
    }

    private static String firstSentence(String text) {
        int end = text.indexOf('。');
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static String title(Locale locale) {
        return ResourceBundle.getBundle("org.guiju.calculation.Bundle", locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString("section.calculators");
    }
}
