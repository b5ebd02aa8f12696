package org.guiju.benchmarks.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack whose only document says which state of it this is. */
final class KillPack {

    static final String ID = "kill-pack";
    static final String RULE = "kill-pack-rule";

    private KillPack() {}

    /** The words by which a state is found. */
    static String words(String state) {
        return "台账编号为甲字" + state;
    }

    /** Writes a state of it into a folder. */
    static Path write(Path folder, String state) throws IOException {
        Files.createDirectories(folder.resolve("documents"));
        Files.writeString(folder.resolve("module.json"), """
                { "formatVersion": 1, "id": "%s", "name": { "zh": "试" }, "version": "%s.0.0",
                  "engine": "[1.0,2.0)", "jurisdiction": "ORG:x", "licence": "proprietary" }
                """.formatted(ID, state));
        Files.writeString(folder.resolve("documents/" + RULE + "@2025-01-01.json"), """
                {
                "format":1,
                "metadata":{"work":"%s","date":"2025-01-01","title":"台账规定","issuers":["某公司"],"type":"ENTERPRISE_RULE","issued":"2025-01-01","effective":"2025-01-01","domains":["%s"],"topics":["ledger"],"jurisdiction":"ORG:x","checkedUpTo":"2025-01-01","counts":{"chapters":0,"articles":1,"annexes":0,"tables":0,"provisions":2}},
                "body":[
                {"eId":"art_1","kind":"ARTICLE","label":"第一条","children":[{"eId":"art_1__para_1","kind":"PARAGRAPH","text":"%s。"}]}
                ],
                "citations":[],
                "definitions":[]
                }
                """.formatted(RULE, ID, words(state)));
        return folder;
    }
}
