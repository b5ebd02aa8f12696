package org.guiju.importing.internal.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands in one part of a compilation.
 *
 * @param name file name of the catalogue, for messages
 * @param part id of the part
 * @param file name of the source text
 * @param title title of the compilation
 * @param checkedUpTo day up to which the status of its documents was checked, or null
 * @param dividers lines that belong to no document
 * @param pageNumbers lines with nothing but a printed page number
 * @param glyphs replacements of damaged characters, null to find out
 * @param documents its documents in order of their lines
 */
public record Catalogue(
        String name,
        String part,
        String file,
        String title,
        LocalDate checkedUpTo,
        List<LineRange> dividers,
        Set<Integer> pageNumbers,
        Map<Character, Character> glyphs,
        List<CatalogueDocument> documents) {}
