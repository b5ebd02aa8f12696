package org.guiju.importing.internal.compilation;

import java.util.ArrayList;
import java.util.List;
import org.guiju.importing.internal.catalogue.CatalogueDocument;
import org.guiju.importing.internal.catalogue.Correction;
import org.guiju.importing.internal.catalogue.LineRange;
import org.guiju.importing.internal.check.StructureCheck;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.Flag;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.SourceReference;

/** Completes what a catalogue says by what the import found, and attached texts by what their notices say. */
final class MetadataCompletion {

    private MetadataCompletion() {}

    static DocumentMetadata complete(CatalogueDocument document, DocumentMetadata notice, List<Provision> body,
            StructureCheck structure, List<Correction> corrections, Integer firstPage) {
        DocumentMetadata m = document.metadata();
        boolean attached = notice != null;
        SourceReference source = new SourceReference(m.source().file(), m.source().firstLine(), m.source().lastLine(), firstPage);
        return new DocumentMetadata(m.id(), m.title(), m.shortTitles(),
                m.number() == null && attached ? notice.number() : m.number(),
                m.issuers().isEmpty() && attached ? notice.issuers() : m.issuers(), m.type(),
                m.adopted() == null && attached ? notice.adopted() : m.adopted(),
                m.issued() == null && attached ? notice.issued() : m.issued(),
                m.effective() == null && attached ? notice.effective() : m.effective(),
                m.expires() == null && attached ? notice.expires() : m.expires(), m.trial(), m.staged(), m.attachedTo(),
                m.notice(), m.domains(), m.topics(), m.jurisdiction(), m.relations(), flags(document, body, corrections),
                m.outsideKnowledge(), m.checkedUpTo(), source, structure.counts());
    }

    private static List<Flag> flags(CatalogueDocument document, List<Provision> body, List<Correction> corrections) {
        List<Flag> flags = new ArrayList<>(document.metadata().flags());
        if (flags.stream().noneMatch(flag -> flag.kind() == Flag.Kind.ANNEX_MISSING)) {
            for (String annex : document.missingAnnexes()) {
                flags.add(new Flag(Flag.Kind.ANNEX_MISSING, "附件未收录：" + annex, null, null, null));
            }
        }
        List<Provision> tables = body.stream().flatMap(Provision::walk).filter(p -> p.kind() == ProvisionKind.TABLE).toList();
        for (Correction correction : corrections) {
            if (correction instanceof Correction.Table table) {
                int first = table.lines().stream().mapToInt(LineRange::first).min().orElse(1);
                int last = table.lines().stream().mapToInt(LineRange::last).max().orElse(first);
                String eId = tables.stream()
                        .filter(p -> p.source() != null && p.source().firstLine() == first && p.source().lastLine() == last)
                        .map(Provision::eId).findFirst().orElse(null);
                boolean told = flags.stream().anyMatch(flag -> flag.kind() == Flag.Kind.TABLE_CORRECTED
                        && flag.firstLine() != null && flag.lastLine() != null
                        && flag.firstLine() <= last && flag.lastLine() >= first);
                if (told) {
                    continue;
                }
                flags.add(new Flag(Flag.Kind.TABLE_CORRECTED,
                        "表格在来源中被打散，已按来源第" + first + "至" + last + "行人工核对恢复。", eId, first, last));
            }
        }
        return flags;
    }
}
