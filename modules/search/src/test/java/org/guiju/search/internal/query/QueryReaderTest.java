package org.guiju.search.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryReaderTest {

    private final QueryReader reader = new QueryReader(new Thesaurus(List.of(
            new Thesaurus.Entry(List.of("无证排污"), List.of("未取得排污许可证排放污染物"), 0.5))));

    @Test
    void everydayWordsStandForLegalOnes() {
        ReadQuery query = reader.read("无证排污罚多少");
        assertEquals(List.of(new Thesaurus.Expansion("未取得排污许可证排放污染物", 0.5)), query.expansions());
        assertTrue(query.intents().contains(ReadQuery.Intent.PENALTY));
    }

    @Test
    void numberIsReadInAnyBracket() {
        assertEquals(List.of("环办固体函〔2021〕613号"), reader.read("环办固体函[2021]613号 表2").numbers());
        assertEquals(List.of("国办发〔2020〕42号"), reader.read("国办发（2020） 42 号").numbers());
    }

    @Test
    void questionWordsAreNotSearchedFor() {
        assertFalse(reader.read("什么是清缴？").words().contains("什么"));
        assertTrue(reader.read("什么是清缴？").intents().contains(ReadQuery.Intent.DEFINITION));
    }

    @Test
    void questionWordsAloneStay() {
        assertEquals("什么", reader.read("什么").words());
    }

    @Test
    void phraseIsKeptWhole() {
        assertEquals(List.of("按日连续处罚"), reader.read("“按日连续处罚” 排污").phrases());
    }
}
