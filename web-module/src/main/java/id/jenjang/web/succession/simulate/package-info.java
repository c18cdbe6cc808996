/** Pages of policy simulations. */
package id.jenjang.web.succession.simulate;
