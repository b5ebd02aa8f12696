/** The register of what the rules apply to, its facts, saved cases, and calculators run over all of it. */
package org.guiju.records.api;
