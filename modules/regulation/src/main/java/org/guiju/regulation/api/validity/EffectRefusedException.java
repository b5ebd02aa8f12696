package org.guiju.regulation.api.validity;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** An effect that cannot be recorded; says why in the language asked for. */
public final class EffectRefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Why. */
    public enum Reason {
        /** It names neither an address nor a title nor a number. */
        NO_TARGET,
        /** It does not say where this can be read. */
        NO_SOURCE,
        /** The document it concerns is not held. */
        NO_DOCUMENT,
        /** The document has no such provision. */
        NO_PROVISION,
        /** The work of the decision is not held. */
        NO_DECISION
    }

    private final Reason reason;
    private final String[] arguments;

    /** For a reason, with what the message names. */
    public EffectRefusedException(Reason reason, String... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = arguments.clone();
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Why, in words. */
    public String message(Locale locale) {
        Locale known = locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
        ResourceBundle words = ResourceBundle.getBundle("org.guiju.regulation.validity.Refusals", known,
                EffectRefusedException.class.getClassLoader(), EXACT);
        return new MessageFormat(words.getString(reason.name()), Locale.ROOT).format(arguments);
    }

    /** In the language of the program. */
    @Override
    public String getMessage() {
        return message(Locale.getDefault());
    }
}
