package org.guiju.regulation.internal.citation;

/**
 * One step of a citation: 第三十三条 is (ARTICLE, "33").
 *
 * @param unit what it names
 * @param number number in digits, with a branch behind a hyphen (第十二条之一 is 12-1); a letter or decimal for annexes and
 *     tables (A, 1.1)
 * @param bracketed whether the number stands in brackets: 第（三）项
 */
record Step(Unit unit, String number, boolean bracketed) {

    /** This step's part of an eId. */
    String eIdPart() {
        return unit.prefix() + "_" + number.replace('.', '-');
    }

    /** The number without a branch, or -1 if it is no plain number. */
    int value() {
        return number.chars().allMatch(Character::isDigit) && number.length() <= 4 && !number.isEmpty()
                ? Integer.parseInt(number)
                : -1;
    }
}
