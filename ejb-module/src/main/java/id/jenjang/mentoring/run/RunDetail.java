package id.jenjang.mentoring.run;

import id.jenjang.mentoring.match.FrontierPoint;
import java.util.List;
import java.util.Map;

/**
 * What is told of a run besides its people.
 *
 * @param frontier the trades between many pairs and well-fitting ones, the most matched first
 * @param blocking how many couples would both rather have each other
 * @param load how many mentors have how many mentees; by number of mentees, from 0
 * @param unkept how many pairs that were set by hand had no place
 */
public record RunDetail(List<FrontierPoint> frontier, int blocking, Map<Integer, Integer> load, int unkept) {}
