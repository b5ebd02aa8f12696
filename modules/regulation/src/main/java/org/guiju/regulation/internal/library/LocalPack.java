package org.guiju.regulation.internal.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.library.DocumentCodec;
import org.guiju.regulation.api.validity.Effect;
import org.guiju.regulation.internal.codec.EffectCodec;
import org.guiju.regulation.internal.pack.ModuleManifest;
import org.guiju.regulation.internal.storage.AtomicFile;
import org.guiju.regulation.internal.storage.DirectoryLock;

/** The pack in which an organisation's own records are kept. Made when first written to. */
final class LocalPack {

    /** Its id and the name of its folder. */
    static final String ID = "local";

    private static final String MANIFEST = """
            {
              "formatVersion": 1,
              "id": "local",
              "name": { "zh": "本机构记录", "en": "Own records" },
              "description": { "zh": "本机构自行导入的文件和记录的效力变动。", "en": "Documents imported and changes of validity recorded by this organisation." },
              "version": "1.0.0",
              "engine": "*",
              "jurisdiction": "CN",
              "licence": "proprietary"
            }
            """;

    private final Path folder;
    private final Path effects;

    LocalPack(Path packs) {
        this.folder = packs.resolve(ID);
        this.effects = folder.resolve("effects").resolve("recorded.json");
    }

    List<Effect> effects() throws IOException {
        try (InputStream in = Files.newInputStream(effects)) {
            return EffectCodec.read(in, effects.toString());
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** Changes the effects to what the operator makes of those that are there, under the lock of the folder. */
    List<Effect> change(UnaryOperator<List<Effect>> operator) throws IOException {
        return new DirectoryLock(folder).exclusively(() -> {
            begin();
            List<Effect> before = effects();
            List<Effect> after = List.copyOf(operator.apply(new ArrayList<>(before)));
            if (!after.equals(before)) {
                new AtomicFile(effects).replace(out -> EffectCodec.write(after, out));
            }
            return after;
        });
    }

    /** Keeps a document, in place of the one of the same work and date. */
    void store(LegalDocument document) throws IOException {
        new DirectoryLock(folder).exclusively(() -> {
            begin();
            new AtomicFile(folder.resolve(DocumentCodec.path(document.metadata().id())))
                    .replace(out -> DocumentCodec.write(document, out));
            return null;
        });
    }

    private void begin() throws IOException {
        Path manifest = folder.resolve(ModuleManifest.FILE);
        if (!Files.exists(manifest)) {
            new AtomicFile(manifest).write(out -> out.write(MANIFEST.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
