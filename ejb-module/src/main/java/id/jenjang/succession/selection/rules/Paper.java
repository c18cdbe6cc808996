package id.jenjang.succession.selection.rules;

import id.jenjang.decision.procedure.Words;

/** A document that an applicant names with its reference (dokumen lamaran). */
public record Paper(String key, Words title, boolean required) {}
