/** Recording that a document or provision was repealed, amended, replaced, prolonged or came into force. */
package org.guiju.desktop.library.internal.effect;
