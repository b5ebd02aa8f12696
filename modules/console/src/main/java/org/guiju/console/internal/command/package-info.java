/**
 * The commands over the library: documents, show, references, resolve, search, index, modules, effects, export, import. With
 * {@code --json} they print what REST answers.
 */
package org.guiju.console.internal.command;
