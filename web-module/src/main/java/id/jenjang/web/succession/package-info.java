/** The screens of succession: the chart, ranked candidates, comparison, chains of moves and the bench. */
package id.jenjang.web.succession;
