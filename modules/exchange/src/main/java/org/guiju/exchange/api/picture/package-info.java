/**
 * Results as pictures: what is to be seen ({@link org.guiju.exchange.api.picture.Picture}), where each line and word goes
 * ({@link org.guiju.exchange.api.picture.Drawing}), and SVG. Windows paint the same drawing.
 */
package org.guiju.exchange.api.picture;
