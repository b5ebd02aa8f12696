package org.guiju.calculation.api;

import java.util.List;
import java.util.Locale;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.InputNode;

/**
 * A calculator as it is listed: made from the file alone, without compiling it.
 *
 * @param id id, the name of its file
 * @param module id of the module that brings it
 * @param path its file in the module
 * @param model the model
 * @param english what its words are called in English
 */
public record Calculator(String id, String module, String path, DecisionModel model, Labels english) {

    /** A calculator that has no English but the names in its model. */
    public Calculator(String id, String module, String path, DecisionModel model) {
        this(id, module, path, model, new Labels("", Labels.names(model)));
    }

    /** The same calculator with another model. */
    public Calculator with(DecisionModel other) {
        return new Calculator(id, module, path, other, english);
    }

    /** What its words are called in a language: in Chinese as they are, in any other as in English. */
    public Labels labels(Locale locale) {
        return locale.getLanguage().equals("zh") ? Labels.NONE : english;
    }

    /** What it is for, in the language asked for; where it has no description in it, in Chinese. */
    public String description(Locale locale) {
        return labels(locale).description(model.description());
    }

    /** Title in the language asked for; where it has none, in Chinese. */
    public String title(Locale locale) {
        return locale.getLanguage().equals("zh") || model.english().isEmpty() ? model.name() : model.english();
    }

    /** What a person is asked for, in order of the form. */
    public List<InputNode> asked() {
        return model.inputs().stream().filter(InputNode::asked).toList();
    }

    /** Ambiguities that a person or an organisation may settle. */
    public List<InputNode> assumptions() {
        return model.inputs().stream().filter(i -> i.assumption().isPresent()).toList();
    }

    /** The decisions whose values are the answer, in order. */
    public List<DecisionNode> outputs() {
        return model.outputs().stream()
                .map(o -> model.decisionById(o).orElseThrow())
                .filter(d -> d.role() == DecisionNode.Role.VALUE)
                .toList();
    }
}
