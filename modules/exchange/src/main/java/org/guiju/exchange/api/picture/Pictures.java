package org.guiju.exchange.api.picture;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.exchange.internal.picture.BandMaker;
import org.guiju.exchange.internal.picture.PictureWords;
import org.guiju.exchange.internal.picture.ScoreMaker;
import org.guiju.exchange.internal.picture.TimelineMaker;

/** Makes pictures of answers, of the kind that the model of the calculator names. */
public final class Pictures {

    private final PictureWords words;
    private final DaysOff daysOff;
    private final LocalDate today;

    /** Tells which days are not worked. */
    @FunctionalInterface
    public interface DaysOff {
        /** Knows none. */
        DaysOff UNKNOWN = (from, to) -> List.of();

        /**
         * Days off between two days, both inclusive.
         *
         * @throws IOException if the calendar cannot be read
         */
        Collection<LocalDate> between(LocalDate from, LocalDate to) throws IOException;
    }

    /**
     * Pictures in a language.
     *
     * @param today today, drawn where it lies within a timeline; null to leave it out
     */
    public Pictures(Locale locale, DaysOff daysOff, LocalDate today) {
        this.words = new PictureWords(locale);
        this.daysOff = daysOff;
        this.today = today;
    }

    /**
     * The picture of an answer; empty if the model names none or nothing is known yet that could be drawn.
     *
     * @param answer an answer with its steps
     * @throws IOException if the calendar cannot be read
     */
    public Optional<Picture> of(Calculator calculator, Question question, Answer answer) throws IOException {
        PictureWords words = this.words.with(calculator);
        Map<String, Object> values = new LinkedHashMap<>(question.inputs());
        values(answer.steps(), values);
        values.putAll(answer.outputs());
        return switch (calculator.model().mark().map(DecisionModel.Mark::picture).orElse("")) {
            case "band" -> new BandMaker(calculator, answer, values, words).make().map(p -> p);
            case "score" -> new ScoreMaker(calculator, values, words).make().map(p -> p);
            case "timeline" -> new TimelineMaker(calculator, question, answer, words, daysOff, today).make().map(p -> p);
            default -> Optional.empty();
        };
    }

    private static void values(List<Answer.Step> steps, Map<String, Object> into) {
        for (Answer.Step step : steps) {
            into.put(step.decision(), step.value());
            values(step.steps(), into);
        }
    }

    /** A number as a question may hold it; null if it is none. */
    public static BigDecimal number(Object value) {
        return switch (value) {
            case BigDecimal decimal -> decimal;
            case Number number -> new BigDecimal(number.toString());
            case null, default -> null;
        };
    }
}
