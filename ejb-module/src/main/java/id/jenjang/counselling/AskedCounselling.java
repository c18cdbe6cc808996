package id.jenjang.counselling;

import java.util.UUID;

/**
 * A request for counselling.
 *
 * @param commandKey of the form, so that one form has one effect
 * @param topic in the person's own words, up to {@link Words#MOST} characters
 */
public record AskedCounselling(UUID commandKey, UUID counsellor, CounsellingKind kind, String topic) {}
