package org.guiju.search.internal.text;

import org.apache.lucene.analysis.Analyzer;

/** Analyzer of single symbols or of pairs. */
public final class GramAnalyzer extends Analyzer {

    private final boolean pairs;

    /** Of pairs if {@code pairs}, else of single symbols. */
    public GramAnalyzer(boolean pairs) {
        this.pairs = pairs;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new GramTokenizer(pairs));
    }
}
