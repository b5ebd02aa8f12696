package org.guiju.importing.internal.single;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.guiju.importing.api.FileImporter;
import org.guiju.importing.api.ImportException;
import org.guiju.importing.api.ImportResult;
import org.guiju.regulation.api.DocumentType;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.task.Progress;
import org.junit.jupiter.api.Test;

/** What an organisation brings, in each format. */
class FileFormatsTest {

    private static final String LAW = """
            # 中华人民共和国枪支管理法

            1996年7月5日 第八届全国人民代表大会常务委员会第二十次会议通过

            2015年4月24日 第十二届全国人民代表大会常务委员会第十四次会议《关于修改<中华人民共和国港口法>等七部法律的决定》第二次修正

            <!-- INFO END -->

            ## 第一章 总则

            第一条 为了加强枪支管理，维护社会治安秩序，保障公共安全，制定本法。

            第二条 中华人民共和国境内的枪支管理，适用本法。

            对民兵装备枪支的管理，国务院另有规定的，适用有关规定。

            ## 第二章 附则

            第三条 本法自1996年10月1日起施行。
            """;

    private static ImportResult read(String name, byte[] bytes) throws IOException {
        return new FileImporter().read(name, bytes, Progress.NONE);
    }

    private static ImportResult read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static LegalDocument document(ImportResult result) {
        assertFalse(result.failed(), () -> result.issues().toString());
        assertEquals(1, result.documents().size());
        return result.documents().get(0);
    }

    @Test
    void readsALawInMarkdownWithItsHistory() throws IOException {
        ImportResult result = read("枪支管理法(2015-04-24).md", LAW);
        LegalDocument law = document(result);
        assertEquals("中华人民共和国枪支管理法", law.metadata().title());
        assertEquals(LocalDate.of(2015, 4, 24), law.metadata().id().date());
        assertEquals(LocalDate.of(1996, 7, 5), law.metadata().adopted());
        assertEquals(LocalDate.of(1996, 10, 1), law.metadata().effective());
        assertEquals(List.of("全国人民代表大会常务委员会"), law.metadata().issuers());
        assertEquals(DocumentType.LAW, law.metadata().type());
        assertEquals(3, law.metadata().counts().articles());
        assertEquals(2, law.metadata().counts().chapters());
        assertTrue(law.find("art_2__para_2").orElseThrow().text().startsWith("对民兵装备枪支"));
        assertTrue(law.find("preamble__para_1").orElseThrow().text().startsWith("1996年7月5日"));
        assertTrue(result.issues().stream().anyMatch(i -> i.severity() == Issue.Severity.INFO && i.path().endsWith("#title")));
    }

    @Test
    void readsPlainTextInGb18030() throws IOException {
        String text = "关于加强安全生产工作的通知\n\n某安〔2024〕12 号\n\n各矿：\n\n一、压实责任\n\n各矿应当落实责任。\n\n二、加强检查\n\n每月检查一次。\n\n某某矿业有限公司\n\n2024年3月5日\n";
        LegalDocument document = document(read("notice.txt", text.getBytes(Charset.forName("GB18030"))));
        assertEquals("关于加强安全生产工作的通知", document.metadata().title());
        assertEquals("某安〔2024〕12号", document.metadata().number());
        assertEquals(List.of("某某矿业有限公司"), document.metadata().issuers());
        assertEquals(DocumentType.ENTERPRISE_RULE, document.metadata().type());
        assertEquals(LocalDate.of(2024, 3, 5), document.metadata().issued());
        assertEquals("某某矿业有限公司\n2024年3月5日", document.find("signature").orElseThrow().text());
        assertEquals("压实责任", document.find("lvl_1").orElseThrow().heading());
    }

    @Test
    void readsHtmlWithATable() throws IOException {
        LegalDocument document = document(read("a.html", """
                <html><head><title>x</title><style>p{}</style></head><body><nav>首页</nav>
                <h1>矿产资源补偿费征收标准</h1><p>第一条&nbsp;标准如下：</p>
                <table><tr><th>矿种</th><th>费率</th></tr><tr><td>铁矿</td><td>2%</td></tr><tr><td colspan="2">合计</td></tr></table>
                <p>第二条 本标准自公布之日起施行。<br>由财政部解释。</p><script>alert(1)</script></body></html>"""));
        assertEquals("矿产资源补偿费征收标准", document.metadata().title());
        Provision row = document.find("table_1__row_2").orElseThrow();
        assertEquals(2, row.cells().get(0).columns());
        assertTrue(document.find("table_1__head_1").orElseThrow().isHeaderRow());
        assertEquals("由财政部解释。", document.find("art_2__para_2").orElseThrow().text());
        assertTrue(document.provisions().noneMatch(p -> p.text().contains("首页") || p.text().contains("alert")));
    }

    @Test
    void readsMarkdownTables() throws IOException {
        LegalDocument document = document(read("a.md", "# 费率表\n\n第一条 费率如下：\n\n| 矿种 | 费率 |\n|---|---:|\n| **铁矿** | 2% |\n\n第二条 完。\n"));
        assertEquals("铁矿", document.find("table_1__row_1").orElseThrow().cells().get(0).text());
        assertEquals(2, document.metadata().counts().articles());
    }

    @Test
    void readsDocxWithAutomaticNumbersTablesAndDeletedText() throws IOException {
        String document = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + paragraph("<w:pStyle w:val=\"Title\"/>", "矿山安全管理制度")
                + paragraph("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", "为加强管理，制定本制度。")
                + paragraph("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", "下列人员应当培训：")
                + paragraph("<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>", "矿长；")
                + paragraph("<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>", "班组长。")
                + "<w:p><w:del><w:r><w:t>删去</w:t></w:r></w:del><w:r><w:t>保留。</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc>"
                + "<w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
                + "<w:tc><w:p><w:r><w:t>丙</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>";
        String numbering = "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/>"
                + "<w:lvlText w:val=\"第%1条\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/>"
                + "<w:lvlText w:val=\"（%2）\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>";
        LegalDocument result = document(read("a.docx", zip("word/document.xml", document, "word/numbering.xml", numbering)));
        assertEquals("矿山安全管理制度", result.metadata().title());
        assertEquals("班组长。", result.find("art_2__para_1__point_2").orElseThrow().text());
        assertEquals("保留。", result.find("art_2__para_2").orElseThrow().text());
        Provision table = result.provisions().filter(p -> p.kind() == ProvisionKind.TABLE).findFirst().orElseThrow();
        assertEquals(2, table.children().get(0).cells().get(0).rows());
        assertEquals(1, table.children().get(1).cells().size());
    }

    private static String paragraph(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void readsPdfWithoutPageNumbersAndJoinsItsLines() throws IOException {
        byte[] pdf = pdf(null, List.of("Rules on the safety of tailings ponds",
                "The operator of a tailings pond shall check the dam every day and",
                "keep a record of every check for at least three years, so that the", "authority can see it at any time.", "- 1 -"),
                List.of("The record shall be signed.", "- 2 -"));
        LegalDocument document = document(read("a.pdf", pdf));
        assertEquals("Rules on the safety of tailings ponds", document.metadata().title());
        assertTrue(document.provisions().anyMatch(p -> p.text().contains("every day and keep a record")));
        assertTrue(document.provisions().noneMatch(p -> p.text().contains("- 1 -")));
        assertEquals(2, document.provisions().filter(p -> p.text().startsWith("The record")).findFirst().orElseThrow().source().page());
    }

    @Test
    void refusesProtectedDamagedAndEmptyPdf() throws IOException {
        assertRefused("a.pdf", pdf("secret", List.of("text")));
        assertRefused("a.pdf", pdf(null, List.of()));
        assertRefused("a.pdf", "%PDF-1.7\nnothing that follows is right".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void refusesDamagedAndForeignArchives() throws IOException {
        assertRefused("a.docx", zip("word/document.xml", "<w:document><w:p>"));
        assertRefused("a.docx", zip("content.xml", "<x/>"));
        assertRefused("a.docx", "PK\u0003\u0004rest".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void doesNotOpenEntitiesOfADocx() throws IOException {
        String document = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d><p><t>一&x;二</t></p></d>";
        try {
            LegalDocument read = document(read("a.docx", zip("word/document.xml", document)));
            assertTrue(read.provisions().allMatch(p -> p.text().length() <= 2), read.toString());
        } catch (ImportException refused) {
            assertFalse(refused.issues().isEmpty());
        }
    }

    @Test
    void aFileWithoutTitleOrDateIsTakenAndSaid() throws IOException {
        ImportResult result = read("随便.txt", "第一条 甲。\n第二条 乙。\n");
        LegalDocument document = document(result);
        assertEquals("随便", document.metadata().title());
        assertNull(document.metadata().number());
        assertEquals(2, document.metadata().counts().articles());
        assertTrue(result.issues().stream().anyMatch(i -> i.path().endsWith("#date")));
    }

    private static void assertRefused(String name, byte[] bytes) {
        ImportException refused = assertThrows(ImportException.class, () -> read(name, bytes));
        assertEquals(name, refused.issues().get(0).path());
    }

    @SafeVarargs
    private static byte[] pdf(String password, List<String>... pages) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    int y = 700;
                    for (String line : lines) {
                        content.beginText();
                        content.newLineAtOffset(70, y);
                        content.showText(line);
                        content.endText();
                        y -= 20;
                    }
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
