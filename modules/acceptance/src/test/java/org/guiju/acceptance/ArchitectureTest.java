package org.guiju.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The layering that docs/architecture.md draws: dependencies point downwards only, engines know no window and no HTTP. */
class ArchitectureTest {

    private static final Pattern AREA = Pattern.compile("org\\.guiju\\.((?:domains?|desktop|library)\\.\\w+|\\w+)(\\..*)?");
    private static JavaClasses guiju;

    @BeforeAll
    static void read() {
        guiju = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.guiju");
    }

    @Test
    void allModulesAreLookedAt() {
        for (String type : new String[] {"org.guiju.regulation.api.Provision", "org.guiju.importing.api.ImportProgram",
            "org.guiju.search.api.SearchService", "org.guiju.server.internal.GuijuServer",
            "org.guiju.console.spi.Command", "org.guiju.domain.emissions.EmissionsModule"}) {
            guiju.get(type);
        }
    }

    @Test
    void servicesKnowNoWindowsAndNoHttp() {
        noClasses().that().resideInAnyPackage("org.guiju.regulation..", "org.guiju.importing..", "org.guiju.search..",
                        "org.guiju.exchange..", "org.guiju.console..", "org.guiju.domain..")
                .should().dependOnClassesThat().resideInAnyPackage("javax.swing..", "java.awt..", "io.helidon..",
                        "gg.jte..", "org.openide.windows..", "org.guiju.desktop..", "org.guiju.server..")
                .check(guiju);
    }

    @Test
    void nothingDependsOnServerOrDesktop() {
        noClasses().that().resideOutsideOfPackages("org.guiju.server..")
                .should().dependOnClassesThat().resideInAnyPackage("org.guiju.server..").check(guiju);
        noClasses().that().resideOutsideOfPackages("org.guiju.desktop..")
                .should().dependOnClassesThat().resideInAnyPackage("org.guiju.desktop..").check(guiju);
    }

    @Test
    void regulationIsTheGround() {
        noClasses().that().resideInAPackage("org.guiju.regulation..")
                .should().dependOnClassesThat(inArea("a module above").and(outside("org.guiju.regulation")))
                .check(guiju);
    }

    @Test
    void domainsKnowOnlyWhatTheyRegisterWith() {
        classes().that().resideInAPackage("org.guiju.domain..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("org.guiju.domain..", "org.guiju.regulation.spi..",
                        "org.guiju.regulation.api..", "java..", "org.openide.util..")
                .check(guiju);
    }

    @Test
    void internalStaysInside() {
        classes().should(useInternalsOfTheirOwnModuleOnly()).check(guiju);
    }

    @Test
    void areasHaveNoCycles() {
        slices().matching("org.guiju.(*)..").should().beFreeOfCycles().check(guiju);
    }

    @Test
    void namesSayWhatAClassDoes() {
        noClasses().should().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
                .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Manager")
                .check(guiju);
    }

    private static DescribedPredicate<JavaClass> inArea(String description) {
        return DescribedPredicate.describe(description, type -> type.getPackageName().startsWith("org.guiju."));
    }

    private static DescribedPredicate<JavaClass> outside(String area) {
        return DescribedPredicate.describe("outside " + area,
                type -> !type.getPackageName().equals(area) && !type.getPackageName().startsWith(area + "."));
    }

    private static ArchCondition<JavaClass> useInternalsOfTheirOwnModuleOnly() {
        return new ArchCondition<>("use internals of their own module only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().forEach(dependency -> {
                    String target = dependency.getTargetClass().getPackageName();
                    if (target.startsWith("org.guiju.") && (target + ".").contains(".internal.")
                            && !area(target).equals(area(type.getPackageName()))) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                });
            }
        };
    }

    private static String area(String name) {
        Matcher matcher = AREA.matcher(name);
        return matcher.matches() ? matcher.group(1) : name;
    }
}
