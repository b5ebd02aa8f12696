/**
 * The first class of the process. It reads the options that concern the process
 * itself, picks the role, checks what can be checked before anything is loaded
 * (directories, locks, display), and then hands over to the NetBeans runtime.
 */
package org.guiju.launcher;
