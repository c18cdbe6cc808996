/**
 * Who signs up for a mentoring programme as mentor or mentee, whom they wish for, and the search for mentors. Whom
 * somebody would rather not meet is written here and read by {@link id.jenjang.mentoring.signup.ReadingPools} alone.
 */
package id.jenjang.mentoring.signup;
