package org.guiju.regulation.api.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.junit.jupiter.api.Test;

class ResponsibilitiesTest {

    private static List<Responsibility> in(String text) {
        return Responsibilities.of(
                new Provision("lvl_1", ProvisionKind.PARAGRAPH, "", "", text, List.of(), List.of(), null));
    }

    @Test
    void bodiesThatShareAreSplitButNotInsideTheirNames() {
        Responsibility note = in("推进循环利用。（水利部、工业和信息化部按职责分工负责）。").getFirst();
        assertEquals(List.of(), note.leading());
        assertEquals(List.of("水利部", "工业和信息化部"), note.sharing());
        assertEquals("水利部、工业和信息化部按职责分工负责", note.words());
    }

    @Test
    void theLeaderIsToldFromThoseThatHelp() {
        Responsibility note =
                in("开展整治。（应急管理部牵头，工业和信息化部、住房城乡建设部、市场监管总局配合）").getFirst();
        assertEquals(List.of("应急管理部"), note.leading());
        assertEquals(List.of("工业和信息化部", "住房城乡建设部", "市场监管总局"), note.sharing());
    }

    @Test
    void andSoOnIsNoBody() {
        Responsibility note = in("（国家知识产权局牵头，市场监管总局、农业农村部等按职责分工负责）").getFirst();
        assertEquals(List.of("市场监管总局", "农业农村部"), note.sharing());
        assertEquals(List.of("国务院相关部门", "各地区"),
                in("（财政部、税务总局牵头，国务院相关部门及各地区按职责分工负责）").getFirst().sharing());
    }

    @Test
    void aBodyIsToldFromTheOthersLikeIt() {
        assertEquals(List.of("司法部", "国务院相关部门", "各地区"),
                in("（司法部等国务院相关部门及各地区按职责分工负责）").getFirst().sharing());
    }

    @Test
    void aListBehindALabelIsReadInBracketsAndOnALine() {
        assertEquals(List.of("自然资源部", "工业和信息化部"),
                in("加强供给。（责任单位：自然资源部、工业和信息化部）").getFirst().sharing());
        assertEquals(List.of("应急部", "国资委"), in("责任部门：应急部、国资委。").getFirst().sharing());
    }

    @Test
    void whatHoldsForAllThatFollowsIsKeptInWordsOnly() {
        Responsibility note = in("排查。（应急管理部牵头，工业和信息化部配合，地方各级安委会负责落实，以下均需地方各级安委会落实，不再列出）")
                .getFirst();
        assertEquals(List.of("工业和信息化部", "地方各级安委会"), note.sharing());
    }

    @Test
    void otherBracketsAreNoNotes() {
        assertEquals(List.of(), in("企业（含法定代表人、实际控制人、实际负责人）。"));
        assertEquals(List.of(), in("由机关（负责人）决定（试行）。"));
    }
}
