/** What monitoring and load balancers ask: lives it, may requests be sent to it. */
package id.jenjang.web.health;
