package org.guiju.desktop.library.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.text.ChineseNumerals;

/** Reads where in a document somebody wants to go: 33, 三十三, 第三十三条第一项, 第二章, 表2, 附件1, 二（三）. */
public final class GoTo {

    private static final Pattern PART = Pattern.compile(
            "第?([零〇一二三四五六七八九十百千廿卅两0-9０-９]+)([编章节条款项目])(?:之([一二三四五六七八九十]+))?");

    private final LegalDocument document;

    /** Goes to places in this document. */
    public GoTo(LegalDocument document) {
        this.document = document;
    }

    /** The provision meant, empty if there is none. */
    public Optional<String> find(String typed) {
        String text = typed.strip().replace(" ", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (document.find(text).isPresent()) {
            return Optional.of(text);
        }
        OptionalInt number = ChineseNumerals.parse(text);
        if (number.isPresent()) {
            return first(List.of("art_" + number.getAsInt(), "lvl_" + number.getAsInt(), "chp_" + number.getAsInt()));
        }
        return parts(text).or(() -> byLabel(text)).or(() -> levels(text));
    }

    private Optional<String> parts(String text) {
        Matcher m = PART.matcher(text);
        String at = "";
        int end = 0;
        while (m.find() && m.start() == end) {
            end = m.end();
            int n = ChineseNumerals.parse(m.group(1)).orElse(0);
            String suffix = m.group(3) == null ? "" : "-" + ChineseNumerals.parse(m.group(3)).orElse(1);
            String step = switch (m.group(2)) {
                case "编" -> "prt_";
                case "章" -> "chp_";
                case "节" -> "sec_";
                case "条" -> "art_";
                case "款" -> "para_";
                case "项" -> "point_";
                default -> "subpoint_";
            } + n + suffix;
            List<String> candidates = new ArrayList<>();
            candidates.add(at.isEmpty() ? step : at + "__" + step);
            candidates.add(at + "__para_1__" + step);
            candidates.add(step);
            Optional<String> found = first(candidates).or(() -> startingFrom(step, text));
            if (found.isEmpty()) {
                break;
            }
            at = found.get();
        }
        return at.isEmpty() || end != text.length() ? Optional.empty() : Optional.of(at);
    }

    /** Sections are numbered within chapters and points may stand in a later paragraph. */
    private Optional<String> startingFrom(String step, String text) {
        return document.provisions().map(Provision::eId).filter(id -> id.endsWith("__" + step)).findFirst();
    }

    private Optional<String> byLabel(String text) {
        return document.provisions()
                .filter(p -> p.label().equals(text) || p.heading().equals(text)
                        || !p.label().isEmpty() && p.label().replaceAll("[、.．]$", "").equals(text))
                .map(Provision::eId)
                .findFirst();
    }

    /** 二（三） in a policy document. */
    private Optional<String> levels(String text) {
        StringBuilder id = new StringBuilder();
        Matcher m = Pattern.compile("[零〇一二三四五六七八九十百0-9]+").matcher(text);
        while (m.find()) {
            id.append(id.isEmpty() ? "" : "__").append("lvl_").append(ChineseNumerals.parse(m.group()).orElse(0));
        }
        return id.isEmpty() ? Optional.empty() : first(List.of(id.toString()));
    }

    private Optional<String> first(List<String> candidates) {
        return candidates.stream().filter(id -> !id.startsWith("_") && document.find(id).isPresent()).findFirst();
    }
}
