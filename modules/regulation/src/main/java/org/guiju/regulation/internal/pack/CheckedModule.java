package org.guiju.regulation.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.library.LibrarySnapshot.ContentFile;
import org.guiju.regulation.internal.library.ModuleContent;
import org.guiju.regulation.spi.ContentCheck;
import org.guiju.regulation.spi.ContentSource;

/**
 * A module as checks of other modules see it.
 *
 * @param module its id
 * @param source its content
 * @param others all other modules; an older state of the same module is passed over
 * @param texts texts of all of them
 */
record CheckedModule(String module, ContentSource source, Collection<ModuleContent> others, HeldTexts texts)
        implements ContentCheck.Checked {

    @Override
    public List<ContentFile> files(String kind) throws IOException {
        List<ContentFile> files = new ArrayList<>();
        add(files, module, source, kind);
        for (ModuleContent other : others) {
            if (!other.manifest().id().equals(module)) {
                add(files, other.manifest().id(), other.source(), kind);
            }
        }
        return files;
    }

    private static void add(List<ContentFile> files, String module, ContentSource source, String kind) throws IOException {
        for (String path : source.files()) {
            if (path.startsWith(kind + "/")) {
                files.add(new SourceFile(module, path, source));
            }
        }
    }

    @Override
    public boolean holds(Address address) throws IOException {
        return texts.look(address) == HeldTexts.Answer.FOUND;
    }

    private record SourceFile(String module, String path, ContentSource source) implements ContentFile {
        @Override
        public InputStream open() throws IOException {
            return source.open(path);
        }
    }
}
