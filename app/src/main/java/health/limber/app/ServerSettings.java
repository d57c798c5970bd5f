package health.limber.app;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * What an operator may set. Every key stands in {@code config-example.yml} and is an environment
 * variable, {@code LIMBER_} and its name.
 *
 * @param port the TCP port; 0 for any that is free
 * @param address the network address to listen on
 * @param data the folder for everything that is kept
 * @param library the operator's own content, laid over the built-in one; null for none
 */
public record ServerSettings(int port, String address, Path data, @Nullable Path library) {}
