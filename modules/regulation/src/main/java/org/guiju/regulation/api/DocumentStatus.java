package org.guiju.regulation.api;

/** Status of a document or provision on a date. */
public enum DocumentStatus {
    /** 现行有效. */
    IN_FORCE("现行有效"),
    /** 尚未施行. */
    NOT_YET_IN_FORCE("尚未施行"),
    /** 已被修改: a later expression or an amendment governs. */
    AMENDED("已被修改"),
    /** 已废止. */
    REPEALED("已废止"),
    /** 已届期: its own term is over. */
    EXPIRED("已届期");

    private final String chinese;

    DocumentStatus(String chinese) {
        this.chinese = chinese;
    }

    /** Name in Chinese, as used in REST and shown as a badge. */
    public String chinese() {
        return chinese;
    }

    /**
     * Reads the Chinese name or the constant's name.
     *
     * @throws IllegalArgumentException if there is no such status
     */
    public static DocumentStatus parse(String name) {
        for (DocumentStatus status : values()) {
            if (status.chinese.equals(name) || status.name().equalsIgnoreCase(name)) {
                return status;
            }
        }
        throw new IllegalArgumentException("unknown status '" + name + "'");
    }
}
