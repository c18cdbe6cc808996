/**
 * How a plan is made: who may go where and why not, what each move is worth, the problem that is solved, chains and
 * explanations. Plain Java over columns.
 */
package id.jenjang.rotation.plan;
