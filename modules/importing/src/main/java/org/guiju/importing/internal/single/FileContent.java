package org.guiju.importing.internal.single;

import java.util.List;
import java.util.Map;
import org.guiju.importing.internal.structure.Block;

/**
 * What a file holds, whatever its format.
 *
 * @param blocks paragraphs and tables in order
 * @param format format as shown: text, Markdown, HTML, DOCX, PDF, with the encoding of text
 * @param lines how many lines or paragraphs it has
 * @param repairs repairs by kind
 */
record FileContent(List<Block> blocks, String format, int lines, Map<String, Integer> repairs) {

    FileContent {
        blocks = List.copyOf(blocks);
    }
}
