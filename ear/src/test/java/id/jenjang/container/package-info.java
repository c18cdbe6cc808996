/** What the container promises to the capabilities, tried inside Payara Micro on the modules that are shipped. */
package id.jenjang.container;
