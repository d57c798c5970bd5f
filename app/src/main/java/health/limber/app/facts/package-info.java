/**
 * What people did, kept: the ledger of facts.
 *
 * <p>{@link health.limber.app.facts.Ledger} appends facts, each once, and gives the state that
 * follows from them. Facts are made by pages here, or on a device that was perhaps without network
 * and hands them in later.
 */
@NullMarked
package health.limber.app.facts;

import org.jspecify.annotations.NullMarked;
