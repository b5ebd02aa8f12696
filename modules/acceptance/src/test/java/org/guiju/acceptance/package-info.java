/** Tests of the assembled program, started by its own script as a user would. */
package org.guiju.acceptance;
