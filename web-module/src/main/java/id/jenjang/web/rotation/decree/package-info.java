/** Papers of decided moves. */
package id.jenjang.web.rotation.decree;
