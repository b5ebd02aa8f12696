package org.guiju.desktop.calculation.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Labels;

/** The strings of this module in the language of the interface. */
final class Words {

    private Words() {}

    static String of(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(
                "org.guiju.desktop.calculation.Bundle", Locale.getDefault(), Words.class.getClassLoader()).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.getDefault()).format(arguments);
    }

    /** A name in the language of the interface: English if there is one and the interface is not Chinese. */
    static String label(String chinese, String english) {
        return chinese() || english.isEmpty() ? chinese : english;
    }

    /** What the words of a calculator are called in the language of the interface. */
    static Labels labels(Calculator calculator) {
        return calculator.labels(Locale.getDefault());
    }

    /** Words in brackets as the language has them, after what they belong to; nothing for nothing. */
    static String inBrackets(String words) {
        return words.isEmpty() ? "" : chinese() ? "（" + words + "）" : " (" + words + ")";
    }

    /** Names one after the other within a sentence. */
    static String list(Iterable<String> names) {
        return String.join(chinese() ? "、" : ", ", names);
    }

    /** An outcome by its name, also one of a later version. */
    static String outcome(String name) {
        return orItself("outcome.", name);
    }

    /** An outcome as it is said of a rule. */
    static String applies(String name) {
        return orItself("applies.", name);
    }

    private static String orItself(String prefix, String name) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.guiju.desktop.calculation.Bundle", Locale.getDefault(), Words.class.getClassLoader());
        return bundle.containsKey(prefix + name) ? bundle.getString(prefix + name) : name;
    }

    static boolean chinese() {
        return Locale.getDefault().getLanguage().equals("zh");
    }
}
