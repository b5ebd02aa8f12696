/**
 * How a module shows what hangs on a provision without knowing who draws it. A {@link
 * org.guiju.regulation.spi.view.ProvisionSectionProvider} found by service lookup returns a
 * {@link org.guiju.regulation.spi.view.SectionView}: plain data that the reader's side panel and the web page both draw.
 * Nothing here knows Swing or HTTP.
 */
package org.guiju.regulation.spi.view;
