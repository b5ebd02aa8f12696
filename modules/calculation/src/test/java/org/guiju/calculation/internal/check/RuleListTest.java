package org.guiju.calculation.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleListTest {

    private static final String LINES = """
            # rule	value	domain	work	title
            000#B1	high	emissions	pollutant-discharge-permit-regulation	排污许可审批时限
            000#B30	low	governance	industrial-internet-action-plan-2021-2023	指标进度
            002a#CT-08	medium	carbon	carbon-trading-interim-regulation	拒绝、阻碍监督检查
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsOpenLeavesOutLowValueAndOtherDomains() throws IOException {
        RuleList list = RuleList.read(file(LINES));
        assertEquals(3, list.rules().size());
        assertEquals(List.of("000#B1"), list.open("emissions", Set.of("002a#CT-08")).stream().map(RuleList.Rule::id).toList());
        assertEquals(List.of(), list.open("carbon", Set.of("002a#CT-08")));
        assertEquals(List.of(), list.open("governance", Set.of()));
    }

    @Test
    void coverageCountsByDomainAndNamesWhatIsOpen() throws IOException {
        String text = RuleList.read(file(LINES)).coverage(Set.of("002a#CT-08", "000#B30"));
        assertTrue(text.contains("| carbon | 1 | 1 | 0 | 0（0） |"), text);
        assertTrue(text.contains("| emissions | 1 | 0 | 1 | 0（0） |"), text);
        assertTrue(text.contains("| governance | 0 | 0 | 0 | 1（1） |"), text);
        assertTrue(text.contains("| 000#B1 | 高 | 排污许可审批时限 | pollutant-discharge-permit-regulation |"), text);
        assertTrue(!text.contains("### carbon"), text);
    }

    @Test
    void faultyLinesAreToldWithTheirNumber() throws IOException {
        assertFault("000#B1\thigh\temissions\twork", ":1:");
        assertFault("# remark\n000#B1\turgent\temissions\twork\ttitle", ":2:");
        assertFault("000#B1\thigh\temissions\t \ttitle", ":1:");
        assertFault("000#B1\thigh\temissions\twork\ttitle\n000#B1\tlow\temissions\twork\ttitle", "000#B1 stands twice");
    }

    private void assertFault(String lines, String part) throws IOException {
        Path file = file(lines);
        IOException fault = assertThrows(IOException.class, () -> RuleList.read(file));
        assertTrue(fault.getMessage().contains(part), fault.getMessage());
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("rules.tsv"), lines);
    }
}
