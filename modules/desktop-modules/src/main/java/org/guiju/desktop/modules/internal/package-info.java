/** Opens, closes, checks and installs modules and packs. */
package org.guiju.desktop.modules.internal;
