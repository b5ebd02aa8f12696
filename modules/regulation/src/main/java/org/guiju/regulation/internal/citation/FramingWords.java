package org.guiju.regulation.internal.citation;

/** The words by which a citation names what stands before and behind the numbered provisions: 导语, 结尾, 落款, 注1. */
final class FramingWords {

    private static final Unit[] UNITS = {Unit.PREAMBLE, Unit.CLOSING, Unit.SIGNATURE};

    private FramingWords() {}

    /** The step that stands at this place, or null. */
    static ProvisionGrammar.Steps at(String text, int at) {
        for (Unit unit : UNITS) {
            if (text.startsWith(unit.chinese(), at)) {
                return ProvisionGrammar.Steps.single(new Step(unit, "", false), at + unit.chinese().length());
            }
        }
        Numerals.Read number = text.startsWith(Unit.NOTE.chinese(), at) ? Numerals.read(text, at + 1) : null;
        return number == null ? null
                : ProvisionGrammar.Steps.single(new Step(Unit.NOTE, number.value(), false), number.end());
    }
}
