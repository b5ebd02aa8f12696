/**
 * What others provide to the library: domain modules found by service lookup. Implement and register with
 * {@code @ServiceProvider(service = DomainModule.class)}; a module holds content and no logic.
 */
package org.guiju.regulation.spi;
