/** What the application keeps its promises through: processes that end without warning. */
package id.jenjang.faults;
