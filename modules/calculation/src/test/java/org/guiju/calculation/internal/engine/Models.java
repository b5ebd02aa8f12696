package org.guiju.calculation.internal.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guiju.calculation.internal.binding.ContentEntries;
import org.guiju.regulation.api.library.LibrarySnapshot.ContentFile;

/** Content written in a test. */
public final class Models {

    private Models() {}

    /** Files by path, such as {@code calculators/x.dmn}. */
    public static ContentEntries.Files files(Map<String, String> texts) {
        return kind -> {
            List<ContentFile> files = new ArrayList<>();
            texts.forEach((path, text) -> {
                if (path.startsWith(kind + "/")) {
                    files.add(new TextFile(path, text));
                }
            });
            return files;
        };
    }

    /** Files by path, as bytes. */
    public static ContentEntries.Files bytes(Map<String, byte[]> contents) {
        return kind -> contents.entrySet().stream()
                .filter(e -> e.getKey().startsWith(kind + "/"))
                .map(e -> (ContentFile) new BytesFile(e.getKey(), e.getValue()))
                .toList();
    }

    private record BytesFile(String path, byte[] bytes) implements ContentFile {
        @Override
        public String module() {
            return "test";
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private record TextFile(String path, String text) implements ContentFile {
        @Override
        public String module() {
            return "test";
        }

        @Override
        public InputStream open() throws IOException {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * A model of one decision table over a choice 种类 and a number 数量.
     *
     * @param hitPolicy its hit policy
     * @param rows rows: test of 种类, test of 数量, result
     */
    public static String table(String hitPolicy, String... rows) {
        StringBuilder rules = new StringBuilder();
        for (String row : rows) {
            String[] cells = row.split("\\|");
            rules.append("<rule><inputEntry><text><![CDATA[").append(cells[0].strip())
                    .append("]]></text></inputEntry><inputEntry><text><![CDATA[").append(cells[1].strip())
                    .append("]]></text></inputEntry><outputEntry><text><![CDATA[").append(cells[2].strip())
                    .append("]]></text></outputEntry><annotationEntry><text>")
                    .append(cells.length > 3 ? cells[3].strip() : "law#art_1").append("</text></annotationEntry></rule>");
        }
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" xmlns:guiju="https://guiju.org/dmn/1"
                    id="m" name="测试" namespace="test:m">
                  <extensionElements><guiju:calculator en="Test" rules="000#B1"/></extensionElements>
                  <itemDefinition name="种类型"><typeRef>string</typeRef><allowedValues><text>"甲","乙"</text></allowedValues></itemDefinition>
                  <inputData id="i1" name="种类"><extensionElements><guiju:input en="Kind" order="1"/></extensionElements><variable name="种类" typeRef="种类型"/></inputData>
                  <inputData id="i2" name="数量"><extensionElements><guiju:input en="Number" order="2" unit="个" min="0"/></extensionElements><variable name="数量" typeRef="number"/></inputData>
                  <decision id="d1" name="结果"><variable name="结果"/>
                    <informationRequirement><requiredInput href="#i1"/></informationRequirement>
                    <informationRequirement><requiredInput href="#i2"/></informationRequirement>
                    <decisionTable hitPolicy="%s">
                      <input><inputExpression><text>种类</text></inputExpression></input>
                      <input><inputExpression><text>数量</text></inputExpression></input>
                      <output/><annotation name="依据"/>%s
                    </decisionTable></decision>
                  <decisionService id="s" name="计算服务"><variable name="计算服务"/><outputDecision href="#d1"/><inputData href="#i1"/><inputData href="#i2"/></decisionService>
                </definitions>
                """.formatted(hitPolicy, rules);
    }
}
