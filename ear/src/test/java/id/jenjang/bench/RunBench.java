package id.jenjang.bench;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;

/** Finds the benchmark that {@code -Dbench} names: "people" is {@code PeopleBench.main}. */
public final class RunBench {
    private RunBench() {}

    /** Runs the benchmark named by the only argument. */
    public static void main(String[] args) throws Throwable {
        if (args.length != 1 || args[0].isBlank()) {
            System.err.println("Name a benchmark: mvn -Pbench -Dbench=people");
            System.exit(1);
        }
        String name = args[0].substring(0, 1).toUpperCase(Locale.ROOT) + args[0].substring(1);
        Class<?> bench;
        try {
            bench = Class.forName(RunBench.class.getPackageName() + "." + name + "Bench");
        } catch (ClassNotFoundException e) {
            System.err.println("There is no benchmark of the name " + args[0] + ", that is no class " + e.getMessage());
            System.exit(1);
            return;
        }
        try {
            bench.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
