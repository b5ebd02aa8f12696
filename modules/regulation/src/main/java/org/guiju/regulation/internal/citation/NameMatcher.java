package org.guiju.regulation.internal.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds names of documents that stand in a text without 《》, the longest first. Immutable. */
final class NameMatcher {

    private static final int KEY = 2;
    private static final int SHORT = 3;
    /** 安全生产法律, 公司法人, 消防法规: what follows shows that the name is none. */
    private static final String NOT_BEHIND_LAW = "律规治院官定人制庭学";
    private static final String BEFORE_SHORT = "和与及或据照按反守行合、，。；：（(“《\t 〈";

    private static final String[] ENDINGS = {
        "法", "法典", "条例", "办法", "规定", "规则", "细则", "通则", "意见", "通知", "决定", "公告", "规程", "准则", "纲要", "规划", "方案",
        "计划", "目录", "名录", "指南", "措施", "标准", "导则", "（试行）"
    };
    private static final int SPEAKING = 4;

    private final Map<String, List<Entry>> byStart = new HashMap<>();

    /**
     * A name.
     *
     * @param name the name
     * @param title full title that it stands for
     * @param alias whether the text itself defines it
     */
    record Entry(String name, String title, boolean alias) {}

    NameMatcher(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.name().length() >= KEY) {
                byStart.computeIfAbsent(entry.name().substring(0, KEY), k -> new ArrayList<>()).add(entry);
            }
        }
        Comparator<Entry> longestFirst = Comparator.comparingInt((Entry e) -> -e.name().length())
                .thenComparing(e -> !e.alias());
        byStart.values().forEach(list -> list.sort(longestFirst));
    }

    /** Whether a name can be told from ordinary words: it ends as names of documents do. */
    static boolean isUsable(String name) {
        boolean law = name.endsWith("法") && !name.endsWith("办法");
        if (!law && name.length() < SPEAKING) {
            return false;
        }
        for (String ending : ENDINGS) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The longest name that stands at a place, or null. */
    Entry at(String text, int at) {
        if (at + KEY > text.length()) {
            return null;
        }
        List<Entry> candidates = byStart.get(text.substring(at, at + KEY));
        if (candidates == null) {
            return null;
        }
        for (Entry entry : candidates) {
            if (text.startsWith(entry.name(), at) && isWhole(text, at, entry)) {
                return entry;
            }
        }
        return null;
    }

    private static boolean isWhole(String text, int at, Entry entry) {
        int end = at + entry.name().length();
        char next = end < text.length() ? text.charAt(end) : '。';
        if (entry.name().endsWith("法") && NOT_BEHIND_LAW.indexOf(next) >= 0) {
            return false;
        }
        char before = at > 0 ? text.charAt(at - 1) : '。';
        if (Character.isDigit(entry.name().charAt(0)) && Character.isDigit(before)) {
            return false;
        }
        return entry.alias() || entry.name().length() > SHORT || BEFORE_SHORT.indexOf(before) >= 0;
    }
}
