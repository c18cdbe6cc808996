/** The screens on which an analyst brings the agency's people in: upload, look, decide. */
package id.jenjang.web.host;
