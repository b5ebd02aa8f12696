package org.guiju.importing.internal.catalogue;

import java.util.List;

/**
 * Structure counted by careful reading.
 *
 * @param parts 编, 第一部分
 * @param chapters 章
 * @param sections 节
 * @param articles 条
 * @param annexes annexes, those missing included
 * @param tables tables
 * @param boxes 专栏
 * @param levels headings 一、, （一）, 1., （1）
 */
public record Expected(
        int parts, int chapters, int sections, int articles, int annexes, int tables, int boxes, List<Integer> levels) {}
