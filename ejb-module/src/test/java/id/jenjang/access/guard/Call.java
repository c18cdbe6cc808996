package id.jenjang.access.guard;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/** A call of a method that answers what it is told to, and remembers whether it got through. */
final class Call implements InvocationContext {
    private final Method method;
    private final Object[] arguments;
    private final Object answer;
    private final Map<String, Object> data = new HashMap<>();
    boolean through;

    Call(Method method, Object answer, Object... arguments) {
        this.method = method;
        this.answer = answer;
        this.arguments = arguments;
    }

    @Override
    public Object getTarget() {
        return this;
    }

    @Override
    public Object getTimer() {
        return null;
    }

    @Override
    public Method getMethod() {
        return method;
    }

    @Override
    public Constructor<?> getConstructor() {
        return null;
    }

    @Override
    public Object[] getParameters() {
        return arguments;
    }

    @Override
    public void setParameters(Object[] parameters) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Object> getContextData() {
        return data;
    }

    @Override
    public Object proceed() {
        through = true;
        return answer;
    }
}
