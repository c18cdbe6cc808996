/** The matching desk (Meja Pencocokan): drafts of pairs, their reasons and comparison, and their publication. */
package id.jenjang.web.mentoring.desk;
