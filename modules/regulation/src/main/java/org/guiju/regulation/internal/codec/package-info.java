/**
 * The JSON form of documents, written and read as a stream: no reflection, so that the first document opened costs no
 * start-up of a data binder. Used through {@link org.guiju.regulation.api.library.DocumentCodec} only.
 */
package org.guiju.regulation.internal.codec;
