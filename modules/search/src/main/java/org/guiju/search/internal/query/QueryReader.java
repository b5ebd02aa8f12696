package org.guiju.search.internal.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiju.regulation.api.text.DocumentNumbers;

/** Reads what a user typed. Never fails: what it does not understand it leaves as words. */
public final class QueryReader {

    private static final Pattern PHRASE = Pattern.compile("[\"“]([^\"“”]{2,80})[\"”]");
    private static final Pattern NUMBER = Pattern.compile(
            "[\\u4e00-\\u9fff]{1,12}\\s?[〔﹝\\[［(（【]\\s?\\d{4}\\s?[〕﹞\\]］)）】]\\s?第?\\s?\\d{1,5}\\s?号?");
    private static final Pattern DEFINITION = Pattern.compile("什么是|是什么意思|是什么|的?含义|定义|指什么|是指|怎么算是");
    private static final Pattern PENALTY = Pattern.compile("罚多少|怎么罚|如何处罚|怎么处罚|处罚|罚款|罚则|罚几|会被罚|法律责任");
    private static final Pattern TIME_LIMIT = Pattern.compile(
            "多少个?(工作日|天|日|年|月|小时)|几个?(工作日|天|日|年|月|小时)|多久|多长时间|什么时候|何时|哪天|期限|时限|截止");
    private static final Pattern QUESTION = Pattern.compile(
            "请问|什么是|是什么意思|指什么|是什么|有什么|有哪些|哪些|哪个|哪里|什么时候|什么|怎么样|怎么办|怎么|怎样|如何|为什么|"
                    + "能不能|可不可以|可以吗|算不算|是不是|要不要|需不需要|行不行|有没有|会不会|该不该|"
                    + "多少个?|多久|多长时间|几个|吗|呢|啊|么(?![\\u4e00-\\u9fff])|[?？]");

    private final Thesaurus thesaurus;

    /** With these synonyms. */
    public QueryReader(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /** Reads a query. */
    public ReadQuery read(String typed) {
        String rest = typed;
        List<String> phrases = new ArrayList<>();
        Matcher phrase = PHRASE.matcher(rest);
        while (phrase.find()) {
            phrases.add(phrase.group(1));
        }
        List<String> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(rest);
        while (number.find()) {
            Optional<String> normal = DocumentNumbers.parse(number.group());
            normal.ifPresent(numbers::add);
        }
        Set<ReadQuery.Intent> intents = EnumSet.noneOf(ReadQuery.Intent.class);
        if (DEFINITION.matcher(rest).find()) {
            intents.add(ReadQuery.Intent.DEFINITION);
        }
        if (PENALTY.matcher(rest).find()) {
            intents.add(ReadQuery.Intent.PENALTY);
        }
        if (TIME_LIMIT.matcher(rest).find()) {
            intents.add(ReadQuery.Intent.TIME_LIMIT);
        }
        String words = QUESTION.matcher(rest).replaceAll(" ").strip();
        if (words.isEmpty()) {
            words = rest;
        }
        return new ReadQuery(words, phrases, numbers, intents, thesaurus.expand(typed));
    }
}
