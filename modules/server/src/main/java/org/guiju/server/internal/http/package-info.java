/** What REST and pages share: language and date of a request, errors as problem details, assets. */
package org.guiju.server.internal.http;
