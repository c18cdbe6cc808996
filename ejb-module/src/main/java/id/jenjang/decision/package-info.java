/**
 * What the decision core and the capabilities say to one another (keputusan): what is proposed, what is shown of it,
 * and the events told inside the transaction in which something was decided.
 *
 * <p>A matter (berkas usulan) holds one decision or several that stand and fall together, such as a chain of moves. The
 * core knows nothing of moves, pairings or placements; a capability brings matters in through {@code ProposingMatters},
 * supplies what to show by {@link id.jenjang.decision.MatterKind}, and observes
 * {@link id.jenjang.decision.MatterMoved}.
 */
package id.jenjang.decision;
