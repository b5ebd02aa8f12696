package org.guiju.server.internal.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guiju.records.api.Kept;
import org.guiju.records.api.Subject;
import org.guiju.records.api.SubjectKind;
import org.guiju.server.internal.RecordServices;

/**
 * What stands beside a calculator's form: take facts from the register, keep the case.
 *
 * @param subjects subjects to which the calculator applies, by name of their kind
 * @param subject id of the one whose facts were taken, empty if none
 * @param portfolio address of the calculator over all of them, null if there are none
 */
public record KeepView(Map<String, List<Kept<Subject>>> subjects, String subject, String portfolio) {

    /** For a calculator's page. */
    public static KeepView of(CalculatorPage page) {
        RecordServices records = page.view().services().records();
        String calculator = page.calculator().id();
        Map<String, List<Kept<Subject>>> subjects = new LinkedHashMap<>();
        String portfolio = null;
        for (SubjectKind kind : records.kinds().kinds()) {
            List<Kept<Subject>> of =
                    kind.calculators().contains(calculator) ? records.register().subjects(kind.id()) : List.of();
            if (!of.isEmpty()) {
                subjects.put(kind.name(page.frame().texts().locale()), of);
                portfolio = portfolio != null ? portfolio : "/calculators/" + calculator + "/portfolio?kind=" + kind.id();
            }
        }
        String subject = page.frame().here().value("subject");
        return new KeepView(subjects, subject == null ? "" : subject, portfolio);
    }
}
