package id.jenjang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts server and browser with the first journey, ends them after the last, and gives each test its page. */
final class BrowserExtension
        implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {
    private static final Namespace HERE = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.executable().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium found");
        }
        run(context).getOrComputeIfAbsent("said", key -> {
            System.err.println(Chromium.MISSING);
            return key;
        });
        return ConditionEvaluationResult.disabled(Chromium.MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class ? page(context) : site(context);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Page page = test(context).get(Page.class, Page.class);
        if (page != null && context.getExecutionException().isPresent()) {
            site(context)
                    .picture(
                            page,
                            "failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                                    + context.getRequiredTestMethod().getName());
        } else if (page != null) {
            assertThat(test(context).get(Complaints.class, Complaints.class).all())
                    .as("complaints of the browser")
                    .isEmpty();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Page page = test(context).get(Page.class, Page.class);
        if (page != null) {
            page.context().close();
        }
    }

    private static Page page(ExtensionContext context) {
        return test(context).getOrComputeIfAbsent(Page.class, key -> opened(context), Page.class);
    }

    private static Page opened(ExtensionContext context) {
        Page page = browser(context).page(site(context).address());
        test(context).put(Complaints.class, new Complaints(page));
        return page;
    }

    private static Site site(ExtensionContext context) {
        return run(context).getOrComputeIfAbsent(Site.class, key -> started(), Site.class);
    }

    private static Chromium browser(ExtensionContext context) {
        Path executable = Chromium.executable().orElseThrow();
        return run(context).getOrComputeIfAbsent(Chromium.class, key -> new Chromium(executable), Chromium.class);
    }

    private static Site started() {
        try {
            return Site.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Store run(ExtensionContext context) {
        return context.getRoot().getStore(HERE);
    }

    private static Store test(ExtensionContext context) {
        return context.getStore(Namespace.create(BrowserExtension.class, context.getUniqueId()));
    }
}
