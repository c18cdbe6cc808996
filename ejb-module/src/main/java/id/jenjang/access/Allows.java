package id.jenjang.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which roles may call a service method. Whom the call is about is told by a parameter marked {@link AboutPerson} or
 * {@link AboutUnit} and is checked against the role's {@link Reach}; a method about nobody says {@code aboutNobody =
 * true}. Refused calls throw {@link NotAllowed} and leave no trace in the data.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allows {
    /** The roles; one that reaches suffices. */
    @Nonbinding
    Role[] value() default {};

    /** Says that the call is about no person and no unit. */
    @Nonbinding
    boolean aboutNobody() default false;

    /** Says that anyone may call, signed on or not: for what tells nothing about anyone, such as health. */
    @Nonbinding
    boolean anyone() default false;

    /** Says that only Jenjang itself may call: its start, timers and long jobs, inside {@link Acting}. */
    @Nonbinding
    boolean system() default false;
}
