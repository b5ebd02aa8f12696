package org.guiju.regulation.internal.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guiju.regulation.api.Cell;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentType;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.Relation;

/** Makes small documents of real words, line by line: 第六条, （一）, 一、, 表1, 附件1 begin provisions, a line alone is a paragraph. */
public final class Excerpt {

    private final String work;
    private final LocalDate date;
    private final String title;
    private final List<String> shortTitles = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private String number;
    private String attachedTo;
    private boolean notice;
    private LocalDate effective;
    private LocalDate expires;
    private boolean staged;

    private Excerpt(String work, String date, String title) {
        this.work = work;
        this.date = LocalDate.parse(date);
        this.title = title;
    }

    public static Excerpt of(String work, String date, String title) {
        return new Excerpt(work, date, title);
    }

    public Excerpt shortTitle(String name) {
        shortTitles.add(name);
        return this;
    }

    public Excerpt number(String text) {
        number = text;
        return this;
    }

    public Excerpt attachedTo(String notice) {
        attachedTo = notice;
        return this;
    }

    public Excerpt asNotice() {
        notice = true;
        return this;
    }

    public Excerpt effective(String day) {
        effective = LocalDate.parse(day);
        return this;
    }

    public Excerpt expires(String day) {
        expires = LocalDate.parse(day);
        return this;
    }

    public Excerpt staged() {
        staged = true;
        return this;
    }

    public Excerpt relation(Relation relation) {
        relations.add(relation);
        return this;
    }

    public DocumentMetadata metadata() {
        return new DocumentMetadata(new ExpressionId(work, date), title, shortTitles, number, List.of(),
                DocumentType.NORMATIVE_DOCUMENT, null, date, effective, expires, false, staged, attachedTo, notice,
                List.of("emissions"), List.of(), "CN", relations, List.of(), List.of(), LocalDate.of(2024, 6, 30), null, null);
    }

    public LegalDocument lines(String... lines) {
        Node root = new Node("", null, "", "", List.of());
        List<Node> path = new ArrayList<>(List.of(root));
        for (String line : lines) {
            add(path, line);
        }
        return new LegalDocument(metadata(), root.children.stream().map(Node::provision).toList(), List.of(), List.of());
    }

    private static void add(List<Node> path, String line) {
        if (line.contains("|")) {
            Node table = up(path, ProvisionKind.TABLE);
            table.child(ProvisionKind.ROW, "", "", List.of(line.split("\\|")));
        } else if (line.matches("第[^条章（]{1,6}条(之[一二三])?　.*")) {
            String label = line.substring(0, line.indexOf('　'));
            Node scope = up(path, ProvisionKind.CHAPTER);
            Node article = scope.child(ProvisionKind.ARTICLE, label, "", List.of());
            path.add(article);
            path.add(article.child(ProvisionKind.PARAGRAPH, "", line.substring(label.length() + 1), List.of()));
        } else if (line.matches("第[^条章（]{1,4}章　.*")) {
            path.subList(1, path.size()).clear();
            Node chapter = path.get(0).child(ProvisionKind.CHAPTER, line.substring(0, line.indexOf('　')), "", List.of());
            path.add(chapter);
        } else if (line.matches("（[一二三四五六七八九十]+）.*")) {
            bracketed(path, line.substring(0, line.indexOf('）') + 1), line.substring(line.indexOf('）') + 1));
        } else if (line.matches("[一二三四五六七八九十]+、.*")) {
            path.subList(1, path.size()).clear();
            String label = line.substring(0, line.indexOf('、') + 1);
            path.add(path.get(0).child(ProvisionKind.LEVEL, label, line.substring(label.length()), List.of()));
        } else if (line.matches("(表|附件|附录)[A-Z0-9.]*　.*")) {
            path.subList(1, path.size()).clear();
            boolean table = line.startsWith("表");
            path.add(path.get(0).child(table ? ProvisionKind.TABLE : ProvisionKind.ANNEX,
                    line.substring(0, line.indexOf('　')), line.substring(line.indexOf('　') + 1), List.of()));
        } else {
            Node article = path.stream().filter(n -> n.kind == ProvisionKind.ARTICLE || n.kind == ProvisionKind.LEVEL)
                    .reduce((a, b) -> b).orElse(path.get(0));
            path.subList(path.indexOf(article) + 1, path.size()).clear();
            path.add(article.child(ProvisionKind.PARAGRAPH, "", line, List.of()));
        }
    }

    private static void bracketed(List<Node> path, String label, String text) {
        Node paragraph = path.get(path.size() - 1).kind == ProvisionKind.POINT
                ? path.get(path.size() - 2)
                : path.get(path.size() - 1);
        if (paragraph.kind == ProvisionKind.PARAGRAPH && paragraph.parent.kind == ProvisionKind.ARTICLE) {
            path.subList(path.indexOf(paragraph) + 1, path.size()).clear();
            path.add(paragraph.child(ProvisionKind.POINT, label, text, List.of()));
            return;
        }
        Node top = path.size() > 1 ? path.get(1) : path.get(0);
        path.subList(path.indexOf(top) + 1, path.size()).clear();
        path.add(top.child(ProvisionKind.LEVEL, label, text, List.of()));
    }

    private static Node up(List<Node> path, ProvisionKind kind) {
        for (int i = path.size() - 1; i > 0; i--) {
            if (path.get(i).kind == kind) {
                path.subList(i + 1, path.size()).clear();
                return path.get(i);
            }
        }
        path.subList(1, path.size()).clear();
        return path.get(0);
    }

    private static final class Node {
        private final String eId;
        private final ProvisionKind kind;
        private final String label;
        private final String text;
        private final List<String> cells;
        private Node parent;
        private final List<Node> children = new ArrayList<>();
        private final Map<ProvisionKind, Integer> counts = new HashMap<>();

        private Node(String eId, ProvisionKind kind, String label, String text, List<String> cells) {
            this.eId = eId;
            this.kind = kind;
            this.label = label;
            this.text = text;
            this.cells = cells;
        }

        private Node child(ProvisionKind childKind, String childLabel, String childText, List<String> childCells) {
            int ordinal = counts.merge(childKind, 1, Integer::sum);
            String number = Labels.read(childLabel).number();
            boolean throughout = kind == null || childKind == ProvisionKind.ARTICLE;
            String id = (throughout ? "" : eId + "__") + childKind.prefix() + "_"
                    + (number.isEmpty() ? Integer.toString(ordinal) : number.replace('.', '-'));
            Node child = new Node(id, childKind, childLabel, childText, childCells);
            child.parent = this;
            children.add(child);
            return child;
        }

        private Provision provision() {
            boolean heading = kind == ProvisionKind.LEVEL || kind == ProvisionKind.TABLE || kind == ProvisionKind.ANNEX;
            boolean runIn = heading && text.contains("。");
            return new Provision(eId, kind, label, heading && !runIn ? text : "", heading && !runIn ? "" : text,
                    cells.stream().map(Cell::of).toList(), children.stream().map(Node::provision).toList(), null);
        }
    }
}
