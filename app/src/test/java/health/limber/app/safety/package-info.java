@org.jspecify.annotations.NullMarked
package health.limber.app.safety;
