package org.guiju.desktop.records.internal;

import org.guiju.records.api.Kept;
import org.guiju.records.api.SavedCase;

/**
 * A saved case, and what its question would be answered now.
 *
 * @param kept the case
 * @param title title of its calculator
 * @param then what came out when it was kept, in words
 * @param now null while it is being asked again, empty if the answer is the same, else what is different
 */
record CaseRow(Kept<SavedCase> kept, String title, String then, String now) {}
