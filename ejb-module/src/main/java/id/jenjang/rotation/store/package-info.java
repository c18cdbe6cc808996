/** The stored rounds, wishes and plans; the only place that knows their tables. */
package id.jenjang.rotation.store;
