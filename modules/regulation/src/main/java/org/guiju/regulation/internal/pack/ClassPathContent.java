package org.guiju.regulation.internal.pack;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.List;
import org.guiju.regulation.spi.ContentSource;

/**
 * Content in a resource folder of a class's module. Files are opened through the class loader; they are listed by looking
 * into the jar or directory that holds the folder.
 */
public final class ClassPathContent implements ContentSource {

    private final Class<?> anchor;
    private final String folder;
    private volatile ContentSource place;

    /** Makes one; see {@link ContentSource#onClassPath}. */
    public ClassPathContent(Class<?> anchor, String folder) {
        this.anchor = anchor;
        this.folder = folder;
    }

    @Override
    public String location() {
        return anchor.getName() + ":/" + folder;
    }

    @Override
    public List<String> files() throws IOException {
        return place().files();
    }

    @Override
    public String fingerprint() throws IOException {
        return place().fingerprint();
    }

    @Override
    public InputStream open(String path) throws IOException {
        URL url = anchor.getResource("/" + folder + "/" + path);
        if (url == null) {
            throw new FileNotFoundException(location() + "/" + path + " is not there");
        }
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    private ContentSource place() throws IOException {
        ContentSource known = place;
        if (known == null) {
            known = find();
            place = known;
        }
        return known;
    }

    private ContentSource find() throws IOException {
        String manifest = "/" + folder + "/" + ModuleManifest.FILE;
        URL url = anchor.getResource(manifest);
        if (url == null) {
            throw new FileNotFoundException(location() + " holds no " + ModuleManifest.FILE);
        }
        String text = url.toString();
        if (text.startsWith("file:")) {
            return new DirectoryContent(Path.of(URI.create(text)).getParent(), ContentLimits.BUNDLED);
        }
        int bang = text.indexOf("!/");
        if (text.startsWith("jar:file:") && bang > 0) {
            Path jar = Path.of(URI.create(text.substring("jar:".length(), bang)));
            return new ArchiveContent(jar, folder + "/", ContentLimits.BUNDLED);
        }
        throw new IOException(location() + " lies in a place that cannot be listed: " + url);
    }
}
