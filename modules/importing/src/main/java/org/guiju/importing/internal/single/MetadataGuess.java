package org.guiju.importing.internal.single;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiju.importing.internal.Messages;
import org.guiju.importing.internal.text.Blanks;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentType;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.SourceReference;
import org.guiju.regulation.api.StructureCounts;

/** Guesses metadata of a file from what it prints. Every guess is told as a suggestion to be checked. */
final class MetadataGuess {

    private static final Pattern EFFECTIVE = Pattern.compile(
            "自\\s?((?:[0-9]{4}|[〇○零一二三四五六七八九]{4})\\s?年[^自起。]{2,14}日)\\s?起(?:施行|实施|执行|生效)");
    private static final Pattern FROM_ISSUE = Pattern.compile("自(?:公布|发布|印发|下发)之日起(?:施行|实施|执行|生效)");
    private static final Pattern PASSED = Pattern.compile("经?(?:中华人民共和国)?(国务院|[\\u4e00-\\u9fff]{2,30}?(?:人民代表大会常务委员会|人民代表大会|委员会|人民政府|总局|部|署|银行|局))");
    private static final Pattern STARTS = Pattern.compile("\\s{0,4}起?\\s{0,4}(?:施行|实施|执行|生效).*");
    private static final Pattern MINISTRY_ORDER = Pattern.compile("(?:部|总局|委员会|署|银行|局)令第?\\s?[0-9一二三四五六七八九十]");
    private static final int ID_LENGTH = 4;

    private final String name;
    private final TitleBlock block;
    private final SignatureGuess signature;
    private final List<Issue> issues;

    MetadataGuess(String name, TitleBlock block, SignatureGuess signature, List<Issue> issues) {
        this.name = name;
        this.block = block;
        this.signature = signature;
        this.issues = issues;
    }

    /**
     * Guesses.
     *
     * @param text whole text, for the day on which it takes effect
     * @param lines how many lines the file has
     * @param counts structure
     * @param today day of the import
     */
    DocumentMetadata guess(String text, int lines, StructureCounts counts, LocalDate today) {
        String title = block.title();
        if (title.isEmpty()) {
            title = fileTitle();
            suggest("title", "single.noTitle");
        } else {
            suggest("title", "single.title");
        }
        if (block.number() != null) {
            suggest("number", "single.number");
        }
        LocalDate adopted = null;
        LocalDate issued = signature.date();
        LocalDate last = null;
        LocalDate effective = null;
        for (String line : block.history()) {
            for (DateReader.Found found : DateReader.all(line)) {
                String behind = line.substring(found.end(), Math.min(line.length(), found.end() + 120));
                boolean starts = STARTS.matcher(behind).matches();
                if (starts) {
                    effective = found.date();
                }
                boolean changed = behind.contains("修订") || behind.contains("修正") || behind.contains("修改");
                if (!starts && behind.contains("通过") && adopted == null && !changed) {
                    adopted = found.date();
                } else if (!starts && issued == null && (behind.contains("公布") || behind.contains("发布") || behind.contains("印发"))) {
                    issued = found.date();
                }
                last = starts || last != null && last.isAfter(found.date()) ? last : found.date();
            }
        }
        effective = effective == null ? effective(text, issued) : effective;
        LocalDate named = fileDate();
        LocalDate date = named != null && (last == null || named.isAfter(last)) ? named
                : first(last, issued, adopted, effective);
        if (date == null) {
            date = today;
            suggest("date", "single.noDate");
        } else {
            suggest("dates", "single.dates");
        }
        List<String> issuers = issuers();
        if (!issuers.isEmpty()) {
            suggest("issuers", "single.issuers");
        }
        return new DocumentMetadata(new ExpressionId(work(title), date), title, List.of(), block.number(), issuers,
                type(title, issuers), adopted, issued, effective, null, title.contains("试行") || title.contains("暂行"), false,
                null, false, List.of(), List.of(), null, List.of(), List.of(), List.of(), null,
                new SourceReference(name, 1, Math.max(1, lines), null), counts);
    }

    private void suggest(String field, String key) {
        issues.add(new Issue(name + "#" + field, Issue.Severity.INFO, Messages.get(key), null));
    }

    private static LocalDate first(LocalDate... dates) {
        for (LocalDate date : dates) {
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static LocalDate effective(String text, LocalDate issued) {
        LocalDate found = null;
        Matcher m = EFFECTIVE.matcher(text);
        while (m.find()) {
            List<DateReader.Found> dates = DateReader.all(m.group(1));
            if (!dates.isEmpty()) {
                found = dates.get(0).date();
            }
        }
        return found == null && issued != null && FROM_ISSUE.matcher(text).find() ? issued : found;
    }

    private String fileTitle() {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        String title = Blanks.strip(dot > 0 ? file.substring(0, dot) : file);
        return title.isEmpty() ? "?" : title;
    }

    private LocalDate fileDate() {
        List<DateReader.Found> dates = DateReader.all(name);
        return dates.isEmpty() ? null : dates.get(dates.size() - 1).date();
    }

    private List<String> issuers() {
        if (!signature.bodies().isEmpty()) {
            return signature.bodies();
        }
        List<String> issuers = new ArrayList<>();
        for (String line : block.history()) {
            List<DateReader.Found> dates = DateReader.all(line);
            String behind = Blanks.remove(dates.isEmpty() ? line : line.substring(dates.get(0).end()));
            Matcher m = PASSED.matcher(behind);
            if (m.lookingAt()) {
                String body = m.group(1).replaceFirst("第[一二三四五六七八九十]+届", "");
                issuers.add(body);
                break;
            }
        }
        return issuers;
    }

    private DocumentType type(String title, List<String> issuers) {
        String issuer = String.join("、", issuers);
        String history = String.join("\n", block.history());
        boolean notice = title.endsWith("通知") || title.endsWith("意见") || title.endsWith("公告") || title.endsWith("方案");
        if (issuer.contains("中共中央")) {
            return DocumentType.PARTY_DOCUMENT;
        }
        if (issuer.contains("全国人民代表大会") || title.startsWith("中华人民共和国") && title.endsWith("法")) {
            return DocumentType.LAW;
        }
        if (issuer.contains("人民代表大会") || issuer.contains("人大常委会")) {
            return DocumentType.LOCAL_REGULATION;
        }
        if (issuer.equals("国务院") || history.contains("国务院令") || history.contains("国务院发布") || history.contains("国务院公布")) {
            return notice ? DocumentType.STATE_COUNCIL_DOCUMENT : DocumentType.ADMINISTRATIVE_REGULATION;
        }
        if (block.number() != null && block.number().contains("令") || MINISTRY_ORDER.matcher(history).find()) {
            return DocumentType.DEPARTMENTAL_RULE;
        }
        if (issuer.contains("公司") || issuer.contains("集团") || title.contains("有限公司")) {
            return DocumentType.ENTERPRISE_RULE;
        }
        if (title.endsWith("规范") || title.endsWith("标准") || title.endsWith("规程") || title.endsWith("指南")) {
            return DocumentType.STANDARD;
        }
        return issuers.isEmpty() && block.number() == null ? DocumentType.OTHER : DocumentType.NORMATIVE_DOCUMENT;
    }

    /** A slug that stays the same for the same title; the user may replace it by a readable one. */
    private static String work(String title) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Blanks.remove(title).getBytes(StandardCharsets.UTF_8));
            return "imported-" + HexFormat.of().formatHex(hash, 0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
