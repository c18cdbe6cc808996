package id.jenjang.mentoring.match;

import java.util.UUID;

/**
 * What would be enough to match a mentee who is not, by rules and fits alone; wishes kept to oneself are not counted.
 *
 * @param kind what to change
 * @param mentor who would need one more place; null for the other kinds
 * @param rule which rule would have to be wider for this mentee; null for the other kinds
 * @param steps by how much a margin would have to be less; 0 where the rule is no margin
 * @param choices how many mentors the rules allow now
 */
public record SmallestChange(Kind kind, UUID mentor, MatchRule rule, int steps, int choices) {
    /** The kinds of change. */
    public enum Kind {
        /** One more place at the mentor. */
        ONE_MORE_PLACE,
        /** A wider rule. */
        WIDER_RULE,
        /** No single change is enough: new mentors are needed. */
        MORE_MENTORS
    }
}
