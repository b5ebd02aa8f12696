/**
 * Long work as every part of Guiju sees it: progress, message, cancel within a second, result; the same for a window, the
 * console and REST. No Swing and no HTTP here; windows and the server show tasks in their own way.
 */
package org.guiju.regulation.api.task;
