package org.guiju.console.internal.command;

/** What was asked cannot be done; the message tells why and what to do. */
final class FailedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    FailedException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    String message(Messages messages) {
        return messages.text(key, arguments == null ? new Object[0] : arguments);
    }
}
