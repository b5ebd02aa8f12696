package org.guiju.server.internal;

import org.guiju.records.api.PortfolioService;
import org.guiju.records.api.Register;
import org.guiju.records.api.SubjectKinds;

/**
 * What the server knows of records.
 *
 * @param register subjects, facts, saved cases
 * @param kinds kinds of subjects
 * @param portfolio calculators over many subjects
 */
public record RecordServices(Register register, SubjectKinds kinds, PortfolioService portfolio) {}
