package org.guiju.regulation.internal.pack;

import java.io.IOException;

/** Content that is refused before it is read, because of its form: names, links, sizes. */
public final class RefusedContentException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String reason;
    private final transient Object[] arguments;

    /**
     * Makes one.
     *
     * @param path file concerned
     * @param reason key of the message in the bundle of this package
     * @param arguments arguments of the message, after the path
     */
    public RefusedContentException(String path, String reason, Object... arguments) {
        super(path + ": " + reason);
        this.path = path;
        this.reason = reason;
        this.arguments = arguments;
    }

    /** File concerned. */
    public String path() {
        return path;
    }

    /** What is wrong, in the language asked for. */
    public String message(java.util.Locale locale) {
        return Messages.text(locale, reason, arguments == null ? new Object[0] : arguments);
    }

    @Override
    public String getLocalizedMessage() {
        return path + ": " + message(java.util.Locale.getDefault());
    }
}
