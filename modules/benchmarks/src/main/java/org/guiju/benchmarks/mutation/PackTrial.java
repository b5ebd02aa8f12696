package org.guiju.benchmarks.mutation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.PackRefusedException;
import org.guiju.regulation.api.library.Packs;
import org.openide.util.Lookup;

/** Packs: one file of a sound one is damaged, or the archive itself. Models are the calculators among their files. */
final class PackTrial implements Trial {

    private static final String ID = "mutated";

    private final String name;
    private final Path folder;
    private final Packs packs = Lookup.getDefault().lookup(Packs.class);
    private final Library library = Lookup.getDefault().lookup(Library.class);
    private final Map<String, byte[]> sound = new LinkedHashMap<>();
    private final List<String> damaged = new ArrayList<>();
    private int count;

    /**
     * A trial.
     *
     * @param models whether only models are damaged, and only checked
     * @param folder where packs are written
     */
    PackTrial(boolean models, Path folder) throws IOException {
        name = models ? "models" : "packs";
        this.folder = folder;
        put("module.json", """
                { "formatVersion": 1, "id": "mutated", "name": { "zh": "试", "en": "trial" }, "version": "1.0.0",
                  "engine": "[1.0,2.0)", "jurisdiction": "ORG:x", "licence": "proprietary" }
                """);
        put("documents/mutated-rule@2025-01-01.json", """
                {
                "format":1,
                "metadata":{"work":"mutated-rule","date":"2025-01-01","title":"台账规定","issuers":["某公司"],"type":"ENTERPRISE_RULE","issued":"2025-01-01","effective":"2025-01-01","domains":["mutated"],"topics":["ledger"],"jurisdiction":"ORG:x","checkedUpTo":"2025-01-01","counts":{"chapters":0,"articles":2,"annexes":0,"tables":0,"provisions":4}},
                "body":[
                {"eId":"art_1","kind":"ARTICLE","label":"第一条","children":[{"eId":"art_1__para_1","kind":"PARAGRAPH","text":"应当建立台账，保存期限不得少于5年。"}]},
                {"eId":"art_2","kind":"ARTICLE","label":"第二条","children":[{"eId":"art_2__para_1","kind":"PARAGRAPH","text":"每缺一日扣减100元。"}]}
                ],
                "citations":[],
                "definitions":[]
                }
                """);
        put("synonyms/everyday.json", """
                { "groups": [ { "words": ["台账本"], "legal": ["台账"], "weight": 0.6 } ] }
                """);
        put("glossary/terms.json", """
                { "terms": [ { "id": "mutated-ledger", "term": "台账", "meaning": "记录",
                  "citations": [ { "address": "mutated-rule#art_1__para_1", "quote": "建立台账" } ] } ] }
                """);
        put("obligations/duties.json", """
                { "obligations": [ { "id": "mutated-keep", "name": { "zh": "建立台账" }, "who": ["车间"], "from": "2025-01-01",
                  "duty": { "text": "建立台账", "citations": ["mutated-rule#art_1__para_1"] },
                  "violation": { "text": "未建立台账", "citations": ["mutated-rule#art_2__para_1"] }, "penalties": [ { "kind": "其他", "formula": "每缺一日扣减100元", "per": "日", "citations": ["mutated-rule#art_2__para_1"] } ] } ] }
                """);
        put("timelimits/terms.json", """
                { "timelimits": [ { "id": "mutated-keep-term", "group": "mutated", "name": { "zh": "保存" }, "condition": "建立台账",
                  "event": "建立", "act": "保存", "actor": "车间", "number": 5, "unit": "年", "direction": "FOR",
                  "citations": [ "mutated-rule#art_1__para_1" ] } ] }
                """);
        sound.keySet().stream().filter(f -> !models).forEach(damaged::add);
        if (models) {
            put("calculators/mutated-deduction.dmn", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" xmlns:guiju="https://guiju.org/dmn/1"
                        id="model" name="扣款" namespace="https://guiju.org/calculators/mutated-deduction">
                      <description>每缺一日扣减100元。</description>
                      <extensionElements><guiju:calculator en="Deduction" topics="台账"/></extensionElements>
                      <inputData id="input_1" name="日数">
                        <extensionElements><guiju:input en="Days" order="10" unit="日" example="3"/></extensionElements>
                        <variable name="日数" typeRef="number"/>
                      </inputData>
                      <decision id="decision_1" name="扣款">
                        <extensionElements><guiju:output en="Deduction" order="10" unit="元"/></extensionElements>
                        <variable name="扣款" typeRef="number"/>
                        <informationRequirement id="need_1"><requiredInput href="#input_1"/></informationRequirement>
                        <authorityRequirement id="source_of_1"><requiredAuthority href="#source_1"/></authorityRequirement>
                        <literalExpression id="feel_1"><text>min(日数 * 100, 5000)</text></literalExpression>
                      </decision>
                      <knowledgeSource id="source_1" name="mutated-rule#art_2__para_1" locationURI="guiju:mutated-rule#art_2__para_1"/>
                      <decisionService id="service" name="计算服务">
                        <variable name="计算服务"/><outputDecision href="#decision_1"/><inputData href="#input_1"/>
                      </decisionService>
                    </definitions>
                    """);
            put("calculators/mutated-deduction.cases.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <testCases xmlns="http://www.omg.org/spec/DMN/20160719/testcase"
                        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
                      <modelName>mutated-deduction.dmn</modelName>
                      <testCase id="001"><description>三日</description>
                        <inputNode name="日数"><value xsi:type="xsd:decimal">3</value></inputNode>
                        <resultNode name="扣款" type="decision"><expected><value xsi:type="xsd:decimal">300</value></expected></resultNode>
                      </testCase>
                    </testCases>
                    """);
            damaged.add("calculators/mutated-deduction.dmn");
            damaged.add("calculators/mutated-deduction.dmn");
            damaged.add("calculators/mutated-deduction.cases.xml");
        }
        List<Issue> faults = packs.check(written(sound), Locale.ENGLISH);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the sound pack is refused: " + faults);
        }
        if (!models) {
            packs.install(written(sound), Locale.ENGLISH);
        }
    }

    private void put(String file, String text) {
        sound.put(file, text.strip().getBytes(StandardCharsets.UTF_8));
    }

    private Path written(Map<String, byte[]> files) throws IOException {
        Path pack = folder.resolve(name + count++);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = pack.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        return pack;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean run(Mutator mutator) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>(sound);
        boolean archive = name.equals("packs") && mutator.random().nextInt(4) == 0;
        Path pack;
        if (archive) {
            pack = folder.resolve("archive" + count++ + ".zip");
            Files.write(pack, mutator.mutate(zip(files)));
        } else {
            String file = damaged.get(mutator.random().nextInt(damaged.size()));
            files.put(file, mutator.mutate(files.get(file)));
            pack = written(files);
        }
        List<Issue> issues = packs.check(pack, Locale.ENGLISH);
        boolean faulty = issues.stream().anyMatch(i -> i.severity() == Issue.Severity.ERROR);
        issues.forEach(i -> Findings.refused(i.message()));
        if (faulty && name.equals("packs")) {
            try {
                packs.install(pack, Locale.ENGLISH);
                throw new IllegalStateException("installed although the check found " + issues);
            } catch (PackRefusedException e) {
                Findings.refused(e.getMessage());
            }
        }
        delete(pack);
        return !faulty;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static void delete(Path path) throws IOException {
        try (var all = Files.walk(path)) {
            for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public boolean unharmed() {
        return name.equals("models") || library.modules().stream()
                .filter(m -> m.id().equals(ID)).anyMatch(ContentModule::open)
                && library.snapshot().documents().stream().anyMatch(d -> d.id().work().equals("mutated-rule"));
    }
}
