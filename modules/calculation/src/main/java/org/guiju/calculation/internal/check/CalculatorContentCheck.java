package org.guiju.calculation.internal.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.spi.ContentCheck;
import org.openide.util.lookup.ServiceProvider;

/** Checks the calculators of a module whenever the module is checked. */
@ServiceProvider(service = ContentCheck.class)
public final class CalculatorContentCheck implements ContentCheck {

    @Override
    public List<Issue> check(Checked content, Locale locale) throws IOException {
        if (content.files("calculators").stream().noneMatch(f -> f.module().equals(content.module()))) {
            return List.of();
        }
        return new CalculatorCheck(content::files, citation -> held(content, citation))
                .check(c -> c.module().equals(content.module()));
    }

    private static boolean held(Checked content, String citation) {
        try {
            return content.holds(Address.parse(citation));
        } catch (IllegalArgumentException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
