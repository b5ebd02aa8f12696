/** Long work asked for over HTTP: the tasks that the server remembers and the files they work on. */
package org.guiju.server.internal.task;
