package org.guiju.search.internal.text;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Gives the symbols of a text one by one, or each two that stand side by side as one token. */
final class GramTokenizer extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final boolean pairs;
    private List<Symbol> symbols = List.of();
    private int next;
    private int length;

    GramTokenizer(boolean pairs) {
        this.pairs = pairs;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (next < symbols.size()) {
            Symbol symbol = symbols.get(next);
            if (!pairs) {
                next++;
                emit(symbol.text(), symbol.start(), symbol.end());
                return true;
            }
            next++;
            if (next < symbols.size() && symbols.get(next).adjacent()) {
                Symbol second = symbols.get(next);
                emit(Grams.pair(symbol, second), symbol.start(), Math.max(symbol.end(), second.end()));
                return true;
            }
        }
        return false;
    }

    private void emit(String text, int start, int end) {
        term.append(text);
        offset.setOffset(correctOffset(start), correctOffset(end));
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[4096];
        for (int n = input.read(buffer); n > 0; n = input.read(buffer)) {
            text.append(buffer, 0, n);
        }
        length = text.length();
        symbols = SymbolReader.read(text.toString());
        next = 0;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }
}
