package org.guiju.calculation.internal.engine;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.validity.ValidityService;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** The engine of the newest snapshot asked about; models stay compiled as long as the content of the modules is the same. */
@ServiceProvider(service = CalculatorService.class)
public final class LookupCalculatorService implements CalculatorService {

    private String fingerprint = "";
    private CalculatorEngine engine;

    @Override
    public List<Calculator> calculators(LibrarySnapshot library) throws IOException {
        return engine(library).calculators();
    }

    @Override
    public List<String> citations(LibrarySnapshot library, Calculator calculator) throws IOException {
        return engine(library).citations(calculator);
    }

    @Override
    public Answer answer(LibrarySnapshot library, Calculator calculator, Question question, Detail detail, Locale locale)
            throws QuestionRefusedException, IOException {
        Answer answer = engine(library).answer(calculator, question, detail, locale);
        ValidityService validity = Lookup.getDefault().lookup(ValidityService.class);
        return detail == Detail.RESULT || validity == null
                ? answer
                : new StatusWarnings(library, validity.index(library), locale).added(answer);
    }

    @Override
    public List<String> jurisdictions(LibrarySnapshot library, Calculator calculator) throws IOException {
        return engine(library).jurisdictions(calculator);
    }

    @Override
    public List<LocalDate> daysOff(LibrarySnapshot library, LocalDate from, LocalDate to, Question.Calendar added)
            throws IOException {
        return engine(library).daysOff(from, to, added);
    }

    private synchronized CalculatorEngine engine(LibrarySnapshot library) throws IOException {
        String now = library.modules().stream()
                .map(m -> m.id() + ":" + m.fingerprint())
                .collect(Collectors.joining(" "));
        if (engine == null || !now.equals(fingerprint)) {
            engine = new CalculatorEngine(library::files, documents(library));
            fingerprint = now;
        }
        return engine;
    }

    private static String documents(LibrarySnapshot library) {
        return library.modules().stream()
                .map((ContentModule m) -> m.id() + " " + m.version())
                .collect(Collectors.joining(", "));
    }
}
