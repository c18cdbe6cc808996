/** The EAR on a real Payara Server: administration by asadmin, use by plain HTTP. */
package id.jenjang.server;
