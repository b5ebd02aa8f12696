package org.guiju.console.internal.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes the beginning of a module: a pack that passes the check, and around it, if wanted, a Maven project of a NetBeans
 * module that registers it.
 */
final class ModuleTemplate {

    static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final String RESOURCES = "/org/guiju/console/internal/template/";

    private final String id;
    private final String home;

    /**
     * A template.
     *
     * @param id id of the module, as {@link #ID} wants it
     * @param home where the program lies, against which the project is built; empty if not known
     */
    ModuleTemplate(String id, Optional<Path> home) {
        this.id = id;
        this.home = home.map(Path::toString).orElse("SET-guiju.home");
    }

    /**
     * Writes into a folder that does not exist or is empty.
     *
     * @param netbeans whether the project is wanted around the pack
     * @return the files written
     * @throws IOException if one cannot be written
     */
    List<Path> write(Path folder, boolean netbeans) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        String pack = netbeans ? "src/main/resources/" + path() + "/content/" : "";
        files.put("pack/module.json", pack + "module.json");
        files.put("pack/documents/rule.json", pack + "documents/" + id + "-ledger-rule@2025-01-01.json");
        files.put("pack/synonyms/everyday.json", pack + "synonyms/everyday.json");
        files.put("pack/glossary/terms.json", pack + "glossary/terms.json");
        files.put("pack/obligations/duties.json", pack + "obligations/duties.json");
        files.put("pack/calculators/deduction.dmn", pack + "calculators/" + id + "-deduction.dmn");
        files.put("pack/calculators/deduction.cases.xml", pack + "calculators/" + id + "-deduction.cases.xml");
        if (netbeans) {
            files.put("netbeans/pom.xml", "pom.xml");
            files.put("netbeans/OwnModule.java.txt", "src/main/java/" + path() + "/OwnModule.java");
            files.put("netbeans/service.txt", "src/main/resources/META-INF/services/org.guiju.regulation.spi.DomainModule");
            files.put("netbeans/registration.xml", "src/main/config/" + jar() + ".xml");
        }
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve(file.getValue());
            Files.createDirectories(target.getParent());
            Files.writeString(target, filled(file.getKey()));
            written.add(target);
        }
        return written;
    }

    /** Whether a folder can take a template without anything of it being lost. */
    static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private String filled(String name) throws IOException {
        try (InputStream in = ModuleTemplate.class.getResourceAsStream(RESOURCES + name)) {
            if (in == null) {
                throw new IOException("the template " + name + " is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("@ID@", id).replace("@PACKAGE@", name()).replace("@PATH@", path())
                    .replace("@JAR@", jar()).replace("@HOME@", home);
        }
    }

    /** Code name of the module and its package: "modules" before it keeps ids such as "new" from being keywords alone. */
    private String name() {
        return "modules." + id.replace('-', '_') + "_";
    }

    private String path() {
        return name().replace('.', '/');
    }

    private String jar() {
        return name().replace('.', '-');
    }
}
