package id.jenjang.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a class of browser journeys. Its test methods may take a {@link Site} and a Playwright {@code Page}, which is
 * new for each test, Indonesian, 1280 by 800, and knows the site as its base: {@code page.navigate("login")}. All
 * journeys of a run share one server with one demo agency. A test that fails leaves a picture of its page; a page on
 * which the browser complains, of an error or of something that the policy refused, fails its test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
public @interface Journey {}
