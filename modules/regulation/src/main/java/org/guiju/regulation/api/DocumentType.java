package org.guiju.regulation.api;

/** Kinds of documents, in the order of their authority, highest first. */
public enum DocumentType {
    /** 法律. */
    LAW("法律"),
    /** 行政法规. */
    ADMINISTRATIVE_REGULATION("行政法规"),
    /** 地方性法规. */
    LOCAL_REGULATION("地方性法规"),
    /** 部门规章. */
    DEPARTMENTAL_RULE("部门规章"),
    /** 地方政府规章. */
    LOCAL_RULE("地方政府规章"),
    /** 党中央文件, also issued jointly with 国务院. */
    PARTY_DOCUMENT("党中央文件"),
    /** 国务院文件, 国务院议事协调机构文件 included. */
    STATE_COUNCIL_DOCUMENT("国务院文件"),
    /** 部门规范性文件. */
    NORMATIVE_DOCUMENT("部门规范性文件"),
    /** 标准, 规程, 指南. */
    STANDARD("标准指南"),
    /** 企业制度. */
    ENTERPRISE_RULE("企业制度"),
    /** 其他. */
    OTHER("其他");

    private final String chinese;

    DocumentType(String chinese) {
        this.chinese = chinese;
    }

    /** Name in Chinese, as used in files and REST. */
    public String chinese() {
        return chinese;
    }

    /**
     * Reads the Chinese name or the constant's name.
     *
     * @throws IllegalArgumentException if there is no such type
     */
    public static DocumentType parse(String name) {
        for (DocumentType type : values()) {
            if (type.chinese.equals(name) || type.name().equalsIgnoreCase(name)) {
                return type;
            }
        }
        throw new IllegalArgumentException("unknown document type '" + name + "'");
    }
}
