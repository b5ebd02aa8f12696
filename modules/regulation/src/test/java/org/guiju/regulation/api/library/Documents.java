package org.guiju.regulation.api.library;

import java.time.LocalDate;
import java.util.List;
import org.guiju.regulation.api.Cell;
import org.guiju.regulation.api.Citation;
import org.guiju.regulation.api.Definition;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentType;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.Flag;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.OutsideKnowledge;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.Relation;
import org.guiju.regulation.api.SourceReference;
import org.guiju.regulation.api.SourceSpan;
import org.guiju.regulation.api.StructureCounts;

/** Documents for tests, made of real words. */
public final class Documents {

    private Documents() {}

    /** An excerpt that uses every component of the model. */
    public static LegalDocument permitRegulation() {
        ExpressionId id = new ExpressionId("pollutant-discharge-permit-regulation", LocalDate.of(2020, 12, 9));
        Provision points = new Provision("art_33__para_1", ProvisionKind.PARAGRAPH, "", "",
                "违反本条例规定，排污单位有下列行为之一的，由生态环境主管部门责令改正或者限制生产、停产整治，处20万元以上100万元以下的罚款；情节严重的，报经有批准权的人民政府批准，责令停业、关闭：",
                List.of(),
                List.of(
                        leaf("art_33__para_1__point_1", ProvisionKind.POINT, "（一）", "未取得排污许可证排放污染物；"),
                        leaf("art_33__para_1__point_2", ProvisionKind.POINT, "（二）",
                                "排污许可证有效期届满未申请延续或者延续申请未经批准排放污染物；")),
                new SourceSpan(480, 484, 12));
        Provision article = new Provision(
                "art_33", ProvisionKind.ARTICLE, "第三十三条", "", "", List.of(), List.of(points), new SourceSpan(480, 490, 12));
        Provision chapter = new Provision(
                "chp_5", ProvisionKind.CHAPTER, "第五章", "法律责任", "", List.of(), List.of(article), new SourceSpan(478, 490, null));
        Provision row = new Provision("table_1__row_1", ProvisionKind.ROW, "", "", "",
                List.of(new Cell("高敏感", 1, 2), Cell.of("Ⅰ"), new Cell("", 2, 1)), List.of(), null);
        Provision table = new Provision(
                "table_1", ProvisionKind.TABLE, "表1", "定性分类表", "", List.of(), List.of(row), null);
        DocumentMetadata metadata = new DocumentMetadata(
                id, "排污许可管理条例", List.of("排污条例"), null, List.of("国务院"),
                DocumentType.ADMINISTRATIVE_REGULATION, id.date(), null, LocalDate.of(2021, 3, 1), null,
                false, false, null, false, List.of("emissions"), List.of("discharge-permit"), "CN",
                List.of(new Relation(Relation.Type.IMPLEMENTS, null, "中华人民共和国环境保护法", null, null, null, "art_33",
                        "根据《中华人民共和国环境保护法》等有关法律，制定本条例")),
                List.of(new Flag(Flag.Kind.TEXT_MISSING, "“文号”未收录。", null, 1, 3)),
                List.of(new OutsideKnowledge("number", "国务院令第736号", "inventory")),
                LocalDate.of(2024, 6, 30), new SourceReference("003_7fe2f440088c9d9f.txt", 1, 692, 3),
                new StructureCounts(1, 1, 0, 1, 8));
        return new LegalDocument(metadata, List.of(chapter, table),
                List.of(new Citation("art_33__para_1", false, 2, 5, "本条例", true, null, null, List.of()),
                        new Citation("chp_5", true, 0, 2, "法律", false, "环境保护法", null, List.of("art_3", "art_4"))),
                List.of(new Definition("排污单位", "实行排污许可管理的企业事业单位和其他生产经营者", "art_33__para_1", false, 8, true)));
    }

    private static Provision leaf(String eId, ProvisionKind kind, String label, String text) {
        return new Provision(eId, kind, label, "", text, List.of(), List.of(), new SourceSpan(485, 486, 12));
    }
}
