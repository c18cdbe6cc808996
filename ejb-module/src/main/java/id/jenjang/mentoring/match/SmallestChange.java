package id.jenjang.mentoring.match;

import java.util.UUID;

/**
 * What would be enough to match a mentee who is not, so that everyone who is matched stays so: by rules and pairs
 * alone, wishes kept to oneself are not counted. It is tried in this order, and the first that is enough is told: a
 * place more at the mentor who fits best of those that are full; a rule that is wider for this mentee, by as few steps
 * and with as few others moving as can be; another mentor whom the rules allow, which always is enough.
 *
 * @param kind what to change
 * @param mentor who would need one more place; null for the other kinds
 * @param rule which rule would have to be wider for this mentee; null for the other kinds
 * @param steps by how much a margin would have to be less; 0 where the rule is no margin
 * @param choices how many mentors the rules allow now
 * @param moves how many others would have another mentor then; 0 when everyone keeps theirs
 */
public record SmallestChange(Kind kind, UUID mentor, MatchRule rule, int steps, int choices, int moves) {
    /** The kinds of change. */
    public enum Kind {
        /** One more place at the mentor. */
        ONE_MORE_PLACE,
        /** A wider rule. */
        WIDER_RULE,
        /** Another mentor, whom the rules allow. */
        MORE_MENTORS
    }
}
