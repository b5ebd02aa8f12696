package org.guiju.desktop.library.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiju.regulation.api.Cell;
import org.guiju.regulation.api.Citation;
import org.guiju.regulation.api.Definition;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentType;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.Flag;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.SourceReference;
import org.guiju.regulation.api.StructureCounts;
import org.guiju.regulation.api.text.ChineseNumerals;

/** Documents made of real excerpts, small enough to be read in a test. */
public final class SampleDocuments {

    private static final Pattern LABEL = Pattern.compile("^(第([一二三四五六七八九十百]+)([章条])　|（([一二三四五六七八九十]+)）)");
    private static final Pattern SELF = Pattern.compile("本条例第([一二三四五六七八九十百]+)条");
    private static final Pattern TITLE = Pattern.compile("《([^》]+)》");

    private SampleDocuments() {}

    /** 《排污许可管理条例》 with all its articles. */
    public static LegalDocument permit() {
        List<Provision> body = new ArrayList<>();
        Node chapter = null;
        Node article = null;
        int paragraph = 0;
        Node last = null;
        List<Node> chapters = new ArrayList<>();
        for (String line : lines("permit.txt")) {
            Matcher m = LABEL.matcher(line);
            if (!m.find()) {
                if (article == null) {
                    body.add(new Provision("preamble_1", ProvisionKind.PREAMBLE, "", "", line, null, null, null));
                } else {
                    last = article.add(new Node(article.eId + "__para_" + ++paragraph, ProvisionKind.PARAGRAPH, "", "", line));
                }
            } else if ("章".equals(m.group(3))) {
                chapter = new Node("chp_" + number(m.group(2)), ProvisionKind.CHAPTER, "第" + m.group(2) + "章", line.substring(m.end()), "");
                chapters.add(chapter);
            } else if ("条".equals(m.group(3))) {
                article = chapter.add(new Node("art_" + number(m.group(2)), ProvisionKind.ARTICLE, "第" + m.group(2) + "条", "", ""));
                paragraph = 1;
                last = article.add(new Node(article.eId + "__para_1", ProvisionKind.PARAGRAPH, "", "", line.substring(m.end())));
            } else {
                last.add(new Node(last.eId + "__point_" + number(m.group(4)), ProvisionKind.POINT, "（" + m.group(4) + "）", "", line.substring(m.end())));
            }
        }
        chapters.forEach(c -> body.add(c.build()));
        return new LegalDocument(metadata("pollutant-discharge-permit-regulation", "排污许可管理条例", "国务院令第736号",
                DocumentType.ADMINISTRATIVE_REGULATION, List.of("国务院"), LocalDate.of(2021, 1, 24), LocalDate.of(2021, 3, 1),
                "emissions", List.of()), body, citations(body),
                List.of(new Definition("排污单位", "依照法律规定实行排污许可管理的企业事业单位和其他生产经营者", "art_2__para_1", false, 0, true),
                        new Definition("审批部门", "排污单位生产经营场所所在地设区的市级以上地方人民政府生态环境主管部门", "art_6__para_1", false, 0, true)));
    }

    /** Part of a policy document with levels, a box and a table with merged cells. */
    public static LegalDocument plan() {
        Node one = new Node("lvl_1", ProvisionKind.LEVEL, "一、", "总体要求", "");
        one.add(new Node("lvl_1__para_1", ProvisionKind.PARAGRAPH, "", "",
                "以习近平新时代中国特色社会主义思想为指导，深入贯彻习近平生态文明思想，立足新发展阶段，完整、准确、全面贯彻新发展理念，"
                        + "到2025年，新增大宗固废综合利用率达到60%，PM2.5浓度下降10%，单位GDP能耗比2020年降低13.5%。"));
        Node two = new Node("lvl_2", ProvisionKind.LEVEL, "二、", "主要任务", "");
        Node a = two.add(new Node("lvl_2__lvl_1", ProvisionKind.LEVEL, "（一）", "推动工业固废源头减量。", ""));
        a.add(new Node("lvl_2__lvl_1__para_1", ProvisionKind.PARAGRAPH, "", "",
                "按照《大宗固体废弃物综合利用指导意见》（发改环资〔2021〕381号），推进尾矿、煤矸石、粉煤灰综合利用。"));
        Node box = two.add(new Node("box_1", ProvisionKind.BOX, "专栏1", "重点工程", ""));
        box.add(new Node("box_1__item_1", ProvisionKind.ITEM, "1.", "尾矿库治理。", "对1112座“头顶库”进行全面治理，闭库销号。"));
        box.add(new Node("box_1__item_2", ProvisionKind.ITEM, "2.", "绿色矿山。", "建成1200个以上国家级绿色矿山。"));
        Node table = two.add(new Node("table_1", ProvisionKind.TABLE, "表1", "尾矿库等别划分", ""));
        table.row("table_1__head_1", "等别", "全库容V（10⁴m³）", "坝高H（m）", "主要构筑物级别");
        table.row("table_1__row_1", "一", "V≥50000", "H≥200", "1");
        table.row("table_1__row_2", "二", "10000≤V＜50000", "100≤H＜200", "2");
        table.children.add(new Node("table_1__row_3", ProvisionKind.ROW, "", "", "",
                List.of(Cell.of("三"), Cell.of("1000≤V＜10000"), Cell.of("60≤H＜100"), new Cell("3\n（次要构筑物按本表降低一级确定）", 1, 2))));
        table.children.add(new Node("table_1__row_4", ProvisionKind.ROW, "", "", "",
                List.of(Cell.of("四"), new Cell("100≤V＜1000，坝高以坝体最大剖面计算，按两者中较高的等别确定", 2, 1))));
        table.add(new Node("table_1__note_1", ProvisionKind.NOTE, "注：", "", "尾矿库失事将使下游重要城镇、工矿企业遭受严重灾害者，其等别可提高一等。"));
        Node annex = new Node("annex_1", ProvisionKind.ANNEX, "附件1", "重点任务分工表", "");
        Node sign = new Node("signature", ProvisionKind.SIGNATURE, "", "", "国家发展改革委\n2021年3月18日");
        List<Provision> body = List.of(one.build(), two.build(), sign.build(), annex.build());
        return new LegalDocument(metadata("bulk-solid-waste-opinions", "关于“十四五”大宗固体废弃物综合利用的指导意见",
                "发改环资〔2021〕381号", DocumentType.NORMATIVE_DOCUMENT, List.of("国家发展改革委", "科技部", "工业和信息化部"),
                LocalDate.of(2021, 3, 18), null, "emissions",
                List.of(new Flag(Flag.Kind.ANNEX_MISSING, "附件1《重点任务分工表》未收录于所据文本。", "annex_1", 120, 120))),
                body, citations(body), List.of());
    }

    /** Metadata with what a test needs. */
    public static DocumentMetadata metadata(String work, String title, String number, DocumentType type, List<String> issuers,
            LocalDate issued, LocalDate effective, String domain, List<Flag> flags) {
        return new DocumentMetadata(new ExpressionId(work, issued), title, List.of(), number, issuers, type, null, issued,
                effective, null, false, false, null, false, List.of(domain), List.of(), "CN", List.of(), flags, List.of(),
                LocalDate.of(2024, 12, 31), new SourceReference("sample.txt", 1, 2, 1), new StructureCounts(0, 0, 0, 0, 0));
    }

    private static List<Citation> citations(List<Provision> body) {
        List<Citation> found = new ArrayList<>();
        body.stream().flatMap(Provision::walk).forEach(p -> {
            Matcher self = SELF.matcher(p.text());
            while (self.find()) {
                found.add(new Citation(p.eId(), false, self.start(), self.end(), self.group(), true, null, null,
                        List.of("art_" + number(self.group(1)))));
            }
            Matcher title = TITLE.matcher(p.text());
            while (title.find()) {
                found.add(new Citation(p.eId(), false, title.start(), title.end(), title.group(), false, title.group(1), null, List.of()));
            }
        });
        return found;
    }

    private static int number(String numeral) {
        return ChineseNumerals.parse(numeral).orElseThrow();
    }

    private static List<String> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                SampleDocuments.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A provision being made. */
    private static final class Node {
        final String eId;
        final ProvisionKind kind;
        final String label;
        final String heading;
        final String text;
        final List<Cell> cells;
        final List<Node> children = new ArrayList<>();

        Node(String eId, ProvisionKind kind, String label, String heading, String text) {
            this(eId, kind, label, heading, text, List.of());
        }

        Node(String eId, ProvisionKind kind, String label, String heading, String text, List<Cell> cells) {
            this.eId = eId;
            this.kind = kind;
            this.label = label;
            this.heading = heading;
            this.text = text;
            this.cells = cells;
        }

        Node add(Node child) {
            children.add(child);
            return child;
        }

        void row(String id, String... texts) {
            children.add(new Node(id, ProvisionKind.ROW, "", "", "", java.util.Arrays.stream(texts).map(Cell::of).toList()));
        }

        Provision build() {
            return new Provision(eId, kind, label, heading, text, cells, children.stream().map(Node::build).toList(), null);
        }
    }
}
