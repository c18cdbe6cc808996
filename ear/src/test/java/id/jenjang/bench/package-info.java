/** Measurements: {@code mvn -Pbench -Dbench=name} runs the main method of {@code NameBench} in a JVM of its own. */
package id.jenjang.bench;
