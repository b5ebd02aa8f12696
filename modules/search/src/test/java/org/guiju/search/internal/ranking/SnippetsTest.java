package org.guiju.search.internal.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.guiju.search.api.Snippet;
import org.guiju.search.internal.query.QueryReader;
import org.guiju.search.internal.query.Thesaurus;
import org.junit.jupiter.api.Test;

class SnippetsTest {

    private static final String ARTICLE = "第三十三条　违反本条例规定，排污单位有下列行为之一的，由生态环境主管部门责令改正或者限制生产、"
            + "停产整治，处20万元以上100万元以下的罚款；情节严重的，报经有批准权的人民政府批准，责令停业、关闭："
            + "（一）未取得排污许可证排放污染物；（二）排污许可证有效期届满未申请延续或者延续申请未经批准排放污染物；";

    private static Snippet snippet(String query) {
        return new Snippets(new QueryReader(Thesaurus.EMPTY).read(query)).of(ARTICLE);
    }

    @Test
    void markedWordsAreThoseAskedFor() {
        Snippet snippet = snippet("有效期届满 延续");
        List<String> marked = snippet.highlights().stream()
                .map(r -> snippet.text().substring(r.start(), r.end()))
                .toList();
        assertEquals(List.of("有效期届满", "延续", "延续"), marked);
    }

    @Test
    void figureIsFoundHoweverTyped() {
        Snippet snippet = snippet("二十万元");
        assertTrue(snippet.highlights().stream()
                .anyMatch(r -> snippet.text().substring(r.start(), r.end()).equals("20万元")));
    }

    @Test
    void textWithoutTheWordsIsCutAtItsBeginning() {
        assertTrue(snippet("彩虹").text().startsWith("第三十三条"));
    }
}
