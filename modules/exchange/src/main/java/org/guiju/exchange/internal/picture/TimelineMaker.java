package org.guiju.exchange.internal.picture;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.calculation.api.model.ValueType;
import org.guiju.exchange.api.picture.Picture;
import org.guiju.exchange.api.picture.Pictures;

/** Days in their order: dates that were filled in, dates that came out, rows with a first and a last day. */
public final class TimelineMaker {

    /** Longer than this a day is too narrow to be seen. */
    private static final long LONGEST_WITH_DAYS = 150;

    private static final int MOST = 24;

    private final Calculator calculator;
    private final Question question;
    private final Answer answer;
    private final PictureWords words;
    private final Pictures.DaysOff daysOff;
    private final LocalDate today;
    private final List<Picture.Event> events = new ArrayList<>();
    private final List<Picture.Interval> intervals = new ArrayList<>();

    /** A maker for one answer. */
    public TimelineMaker(Calculator calculator, Question question, Answer answer, PictureWords words,
            Pictures.DaysOff daysOff, LocalDate today) {
        this.calculator = calculator;
        this.question = question;
        this.answer = answer;
        this.words = words;
        this.daysOff = daysOff;
        this.today = today;
    }

    /**
     * The picture, empty if no date is known.
     *
     * @throws IOException if the calendar cannot be read
     */
    public Optional<Picture.Timeline> make() throws IOException {
        for (InputNode input : calculator.asked()) {
            Object value = question.inputs().get(input.name());
            if (input.type() == ValueType.DATE || input.type() == ValueType.DATE_TIME) {
                time(value).ifPresent(t -> events.add(new Picture.Event(words.label(input.name()), t, false)));
            } else if (input.type() == ValueType.ROWS && value instanceof List<?> rows) {
                rows.forEach(r -> row(input, r));
            }
        }
        for (DecisionNode output : calculator.outputs()) {
            result(words.label(output.name()), answer.outputs().get(output.name()));
        }
        if (events.stream().noneMatch(Picture.Event::result)) {
            return Optional.empty();
        }
        List<Picture.Event> sorted = events.stream().distinct().sorted(Comparator.comparing(Picture.Event::at)).limit(MOST).toList();
        LocalDate from = first(sorted);
        LocalDate to = last(sorted);
        boolean days = ChronoUnit.DAYS.between(from, to) <= LONGEST_WITH_DAYS;
        return Optional.of(new Picture.Timeline(
                title(sorted), sorted, intervals, days ? List.copyOf(daysOff.between(from, to)) : List.of(),
                today != null && !today.isBefore(from) && !today.isAfter(to) ? today : null));
    }

    private String title(List<Picture.Event> sorted) {
        return String.join(words.of("semicolon"), sorted.stream()
                .filter(Picture.Event::result)
                .map(e -> e.label() + " " + e.at().toString().replace("T00:00", "").replace('T', ' '))
                .toList());
    }

    private LocalDate first(List<Picture.Event> sorted) {
        LocalDate first = sorted.getFirst().at().toLocalDate();
        return intervals.stream().map(Picture.Interval::from).filter(first::isAfter).min(Comparator.naturalOrder()).orElse(first);
    }

    private LocalDate last(List<Picture.Event> sorted) {
        LocalDate last = sorted.getLast().at().toLocalDate();
        return intervals.stream().map(Picture.Interval::to).filter(last::isBefore).max(Comparator.naturalOrder()).orElse(last);
    }

    private void row(InputNode input, Object row) {
        if (!(row instanceof Map<?, ?> map)) {
            return;
        }
        List<InputNode.Column> dates = input.columns().stream().filter(c -> c.type() == ValueType.DATE).toList();
        List<LocalDateTime> times = dates.stream().flatMap(c -> time(map.get(c.name())).stream()).toList();
        String named = input.columns().stream()
                .filter(c -> c.type() == ValueType.CHOICE || c.type() == ValueType.TEXT)
                .map(c -> map.get(c.name()))
                .filter(String.class::isInstance)
                .map(v -> words.label((String) v))
                .findFirst()
                .orElse(words.label(input.name()));
        if (dates.size() == 2 && times.size() == 2 && !times.getLast().isBefore(times.getFirst())) {
            intervals.add(new Picture.Interval(named, times.getFirst().toLocalDate(), times.getLast().toLocalDate()));
        } else {
            for (InputNode.Column column : dates) {
                time(map.get(column.name())).ifPresent(t -> events.add(new Picture.Event(
                        dates.size() > 1 ? named + " · " + words.label(column.name()) : named, t, false)));
            }
        }
    }

    private void result(String label, Object value) {
        switch (value) {
            case LocalDate date -> events.add(new Picture.Event(label, date.atStartOfDay(), true));
            case LocalDateTime time -> events.add(new Picture.Event(label, time, true));
            case List<?> list -> list.forEach(v -> result(label, v));
            case Map<?, ?> map -> {
                String named = map.values().stream()
                        .filter(v -> v instanceof String text && !text.matches("[\\x00-\\x7F]*"))
                        .map(v -> words.label((String) v)).findFirst().orElse(label);
                map.forEach((key, v) -> {
                    if (v instanceof LocalDate || v instanceof LocalDateTime) {
                        result(named + " · " + words.label(String.valueOf(key)), v);
                    }
                });
            }
            case null, default -> {
                // no date
            }
        }
    }

    private static Optional<LocalDateTime> time(Object value) {
        try {
            return switch (value) {
                case null -> Optional.empty();
                case LocalDate date -> Optional.of(date.atStartOfDay());
                case LocalDateTime time -> Optional.of(time);
                default -> {
                    String text = String.valueOf(value).replace(' ', 'T');
                    yield Optional.of(text.contains("T") ? LocalDateTime.parse(text) : LocalDate.parse(text).atStartOfDay());
                }
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
