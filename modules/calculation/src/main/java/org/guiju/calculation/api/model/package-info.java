/**
 * A decision model as its file has it (OMG DMN 1.2 to 1.5): inputs, decisions, tables and what each rests on, and the marks
 * that Guiju adds in its own namespace. Values only; nothing here evaluates. Made by reading the file, without the engine.
 */
package org.guiju.calculation.api.model;
