package org.guiju.calculation.api.model;

/** Kinds of values that a person enters or that a calculator yields. */
public enum ValueType {
    /** A decimal number with a unit. */
    NUMBER("number"),
    /** An amount of money in 元; people may enter it in 万元. */
    AMOUNT("amount"),
    /** One of the allowed words. */
    CHOICE("choice"),
    /** Any number of the allowed words. */
    CHOICES("choices"),
    /** Yes or no. */
    YES_NO("yes-no"),
    /** Free text. */
    TEXT("text"),
    /** A day. */
    DATE("date"),
    /** A day and a time of day, Asia/Shanghai. */
    DATE_TIME("date-time"),
    /** Rows of typed columns. */
    ROWS("rows"),
    /** Whatever the model says: a context, a list. */
    ANY("any");

    private final String code;

    ValueType(String code) {
        this.code = code;
    }

    /** Name in JSON. */
    public String code() {
        return code;
    }
}
