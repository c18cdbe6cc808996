package id.jenjang.succession.selection.rules;

import id.jenjang.decision.procedure.Words;

/**
 * What is scored, from 0 to 100 points (unsur penilaian).
 *
 * @param key stable name within its stage
 * @param weight ten-thousandths of its stage
 */
public record Criterion(String key, Words title, int weight) {}
