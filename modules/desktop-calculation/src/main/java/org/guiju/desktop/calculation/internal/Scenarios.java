package org.guiju.desktop.calculation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.Scenario;
import org.guiju.calculation.api.WhatIfService;

/** The scenarios that are open for one calculator, each with its form. Event thread only. */
final class Scenarios {

    private final Calculator calculator;
    private final Runnable changed;
    private final List<InputForm> forms = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private int current;

    Scenarios(Calculator calculator, Runnable changed) {
        this.calculator = calculator;
        this.changed = changed;
        add(Words.of("scenario.name", 1), Question.of(Map.of()));
    }

    private void add(String name, Question question) {
        InputForm form = new InputForm(calculator, changed);
        form.fill(question);
        forms.add(form);
        names.add(name);
        origins.add(Origin.NONE);
        current = forms.size() - 1;
    }

    InputForm form() {
        return forms.get(current);
    }

    /** Where what stands in the current one came from. */
    Origin origin() {
        return origins.get(current);
    }

    void origin(Origin origin) {
        origins.set(current, origin);
    }

    /** Whether there is only one and nothing stands in it. */
    boolean untouched() {
        return forms.size() == 1 && form().question().inputs().isEmpty() && origin().equals(Origin.NONE);
    }

    /** A new one with a question becomes the current one; the one there is if nothing stands in it or there is no more room. */
    void take(String name, Question question) {
        if (untouched() || full()) {
            form().fill(question);
            origin(Origin.NONE);
            rename(name);
        } else {
            add(name, question);
        }
    }

    List<String> names() {
        return List.copyOf(names);
    }

    int current() {
        return current;
    }

    boolean full() {
        return forms.size() >= WhatIfService.MOST_SCENARIOS;
    }

    void choose(int scenario) {
        if (scenario < forms.size()) {
            current = scenario;
        }
    }

    /** A copy of the current one becomes the current one; false if there are as many as can be. */
    boolean duplicate() {
        return duplicate(Map.of());
    }

    /** As {@link #duplicate()}, with some inputs changed. */
    boolean duplicate(Map<String, Object> changes) {
        if (full()) {
            return false;
        }
        Question question = form().question();
        Map<String, Object> inputs = new LinkedHashMap<>(question.inputs());
        inputs.putAll(changes);
        int number = forms.size() + 1;
        while (names.contains(Words.of("scenario.name", number))) {
            number++;
        }
        Origin before = origin();
        add(Words.of("scenario.name", number), question.withInputs(inputs));
        origin(new Origin(before.subject(), before.subjectName(), null, null));
        return true;
    }

    void rename(String name) {
        names.set(current, name);
    }

    /** Takes the current one away, unless it is the only one. */
    boolean remove() {
        if (forms.size() == 1) {
            return false;
        }
        forms.remove(current);
        names.remove(current);
        origins.remove(current);
        current = Math.min(current, forms.size() - 1);
        return true;
    }

    List<Scenario> all() {
        List<Scenario> all = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            all.add(new Scenario(names.get(i), forms.get(i).question()));
        }
        return all;
    }

    /** Puts the scenarios of a file in the place of those that are open. */
    void replace(List<Scenario> scenarios) {
        forms.clear();
        names.clear();
        origins.clear();
        for (Scenario scenario : scenarios.subList(0, Math.min(scenarios.size(), WhatIfService.MOST_SCENARIOS))) {
            add(scenario.name().isBlank() ? Words.of("scenario.name", forms.size() + 1) : scenario.name(), scenario.question());
        }
        current = 0;
    }
}
