/** The register window: presenters without Swing, and the panels that show what they say. */
package org.guiju.desktop.records.internal;
