package id.jenjang.decision.procedure;

import id.jenjang.access.Role;

/**
 * How long a person may object, and how soon they are answered (keberatan).
 *
 * @param within counted from the day after the decision was told
 * @param answer counted from the day after the objection was made
 * @param answeredBy the role that answers
 * @param remindBefore how many days before the answer is due a reminder goes out
 * @param regulation and {@code article} that it comes from
 * @param confirmed whether the agency confirmed these terms; otherwise they are marked so on screen
 */
public record ObjectionRule(
        Days within,
        Days answer,
        Role answeredBy,
        int remindBefore,
        String regulation,
        String article,
        boolean confirmed) {}
