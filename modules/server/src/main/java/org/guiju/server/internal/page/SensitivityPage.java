package org.guiju.server.internal.page;

import java.util.List;
import org.guiju.calculation.api.Sensitivity;

/**
 * What would have to change for an output to come out otherwise.
 *
 * @param page the form and answer it belongs to
 * @param found what was found
 */
public record SensitivityPage(CalculatorPage page, Sensitivity found) {

    /** Inputs of which some value changes the output. */
    public List<Sensitivity.Lever> telling() {
        return found.levers().stream().filter(l -> l.effect() == Sensitivity.Effect.CHANGES).toList();
    }

    /** Labels of the inputs that have an effect of a kind, in one line. */
    public String labels(Sensitivity.Effect effect) {
        return String.join(page.frame().texts().chinese() ? "、" : ", ", found.levers().stream()
                .filter(l -> l.effect() == effect)
                .map(l -> page.label(l.input()))
                .toList());
    }

    /** Names of the outputs that can be looked at. */
    public List<String> outputs() {
        return page.answer().map(a -> List.copyOf(a.outputs().keySet())).orElse(List.of());
    }

    /** Address of the same for another output. */
    public String href(String output) {
        String href = page.sensitivityHref();
        return href + (href.contains("?") ? "&" : "?") + "output="
                + java.net.URLEncoder.encode(output, java.nio.charset.StandardCharsets.UTF_8);
    }
}
