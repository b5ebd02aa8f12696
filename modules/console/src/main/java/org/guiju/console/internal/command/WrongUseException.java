package org.guiju.console.internal.command;

/** A command line that is not right; the usage of the command is shown after it. */
final class WrongUseException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    WrongUseException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    String message(Messages messages) {
        return messages.text(key, arguments == null ? new Object[0] : arguments);
    }
}
