/**
 * The model of regulation that every other module speaks: works and their expressions by date, trees of provisions with
 * stable addresses, metadata, citations, definitions, effects and validity.
 *
 * <p>Terms follow Akoma Ntoso (OASIS LegalDocML). All types are immutable; nothing here does I/O, knows Swing, HTTP or a
 * domain. References are never {@code null} unless the documentation of the component says so; lists are never
 * {@code null} and cannot be changed.
 *
 * <p>What must not live here: parsing of source texts ({@code org.guiju.importing}), loading of packs and the library
 * ({@code org.guiju.regulation.api.library}), searching.
 */
package org.guiju.regulation.api;
