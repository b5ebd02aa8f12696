package org.guiju.calculation.internal.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.LibrarySnapshot.ContentFile;
import org.guiju.regulation.spi.ContentCheck;
import org.openide.util.lookup.ServiceProvider;

/** Checks the calculators of a module its labels and the readings it chooses whenever the module is checked. */
@ServiceProvider(service = ContentCheck.class)
public final class CalculatorContentCheck implements ContentCheck {

    @Override
    public List<Issue> check(Checked content, Locale locale) throws IOException {
        List<Issue> issues = new ArrayList<>();
        if (!own(content, "calculators").isEmpty()) {
            issues.addAll(new CalculatorCheck(content::files, citation -> held(content, citation))
                    .check(c -> c.module().equals(content.module())));
        }
        List<ContentFile> readings = own(content, "readings");
        if (!readings.isEmpty()) {
            issues.addAll(new ReadingsCheck(content::files).check(readings));
        }
        List<ContentFile> labels = own(content, "labels");
        if (!labels.isEmpty()) {
            issues.addAll(new LabelsCheck(content::files).check(labels));
        }
        return issues;
    }

    private static List<ContentFile> own(Checked content, String kind) throws IOException {
        return content.files(kind).stream().filter(f -> f.module().equals(content.module())).toList();
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
