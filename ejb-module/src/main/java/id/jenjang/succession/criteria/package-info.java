/**
 * What makes a position critical, as data (ketentuan jabatan kritikal), and the judgement it asks for: a scored
 * questionnaire, rules that suggest, the risk of loss by its impact, and the day on which a position falls free. Plain
 * Java.
 */
package id.jenjang.succession.criteria;
