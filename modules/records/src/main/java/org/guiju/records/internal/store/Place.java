package org.guiju.records.internal.store;

import java.io.File;
import java.nio.file.Path;
import java.util.Properties;
import org.openide.modules.Places;

/**
 * Where the records are kept.
 *
 * @param url JDBC address
 * @param user user of a PostgreSQL server, null if the address names one or none is needed
 * @param password password, null likewise
 */
public record Place(String url, String user, String password) {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String SQLITE = "jdbc:sqlite:";

    /** Checks that it is one of the two. */
    public Place {
        if (!url.startsWith(POSTGRESQL) && !url.startsWith(SQLITE)) {
            throw new IllegalArgumentException("jdbc:postgresql://HOST/DATABASE | jdbc:sqlite:FILE");
        }
    }

    /** A file of SQLite. */
    public static Place file(Path file) {
        return new Place(SQLITE + file.toAbsolutePath(), null, null);
    }

    /**
     * What the installation says: {@code guiju.records.url} or {@code GUIJU_RECORDS_URL} (with {@code _USER} and
     * {@code _PASSWORD}), else a file that all roles of this user share.
     */
    public static Place configured() {
        String url = setting("url");
        return url == null ? file(directory().resolve("register.db")) : new Place(url, setting("user"), setting("password"));
    }

    private static String setting(String name) {
        String property = System.getProperty("guiju.records." + name);
        return property != null ? property : System.getenv("GUIJU_RECORDS_" + name.toUpperCase(java.util.Locale.ROOT));
    }

    private static Path directory() {
        String role = System.getProperty("guiju.userdir"); // of this role; the register belongs to all of them
        if (role != null) {
            return Path.of(role).resolveSibling("records");
        }
        File user = Places.getUserDirectory();
        if (user == null) {
            throw new IllegalStateException("there is no user directory to keep records in");
        }
        return user.toPath().resolve("records");
    }

    /** Whether it is a file of SQLite. */
    public boolean sqlite() {
        return url.startsWith(SQLITE);
    }

    /** The file of SQLite. */
    Path path() {
        return Path.of(url.substring(SQLITE.length()));
    }

    /** User and password for the driver. */
    Properties login() {
        Properties login = new Properties();
        if (user != null) {
            login.setProperty("user", user);
        }
        if (password != null) {
            login.setProperty("password", password);
        }
        return login;
    }

    /** Without what must not be shown. */
    @Override
    public String toString() {
        return sqlite() ? path().toString() : url.replaceAll("\\?.*", "").replaceAll("//[^/@]*@", "//");
    }
}
