/**
 * Plans job rotation over several periods, proves how good the plan is, and says why: plain numbers in, plain numbers
 * out. What people, posts and rules mean is the business of those who fill a
 * {@link id.jenjang.rotation.solve.RotationProblem} and read a {@link id.jenjang.rotation.solve.RotationAnswer}.
 *
 * <p>The same problem, settings and seed give the same answer to the bit: work is counted in iterations, never in
 * seconds. A limit of time only stops between two iterations, and the answer says so.
 */
package id.jenjang.rotation.solve;
