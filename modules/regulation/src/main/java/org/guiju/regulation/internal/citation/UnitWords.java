package org.guiju.regulation.internal.citation;

/** The words behind a number: 条, 款, 项. */
final class UnitWords {

    private UnitWords() {}

    /** The unit whose word stands here, or null; 条件, 项目, 款项 and the like are no units. */
    static Unit at(String text, int at) {
        if (text.startsWith("部分", at)) {
            return Unit.PART;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '。';
        return switch (text.charAt(at)) {
            case '编' -> "制码号写".indexOf(next) < 0 ? Unit.PART : null;
            case '章' -> next != '程' ? Unit.CHAPTER : null;
            case '节' -> "点能水约假目".indexOf(next) < 0 ? Unit.SECTION : null;
            case '条' -> "件例线款".indexOf(next) < 0 ? Unit.ARTICLE : null;
            case '款' -> next != '项' ? Unit.PARAGRAPH : null;
            case '项' -> next != '目' ? Unit.POINT : null;
            case '目' -> "标录的前".indexOf(next) < 0 ? Unit.SUBPOINT : null;
            case '行' -> "政业为动使程".indexOf(next) < 0 ? Unit.ROW : null;
            default -> null;
        };
    }

    /** Length of the word that stands here. */
    static int length(String text, int at) {
        return text.startsWith("部分", at) ? 2 : 1;
    }
}
