package health.limber.app.about;

/**
 * What the about page shows beside its words.
 *
 * @param exercises how many the library holds
 * @param content the first signs of the content's digest
 * @param since the day it came into use here, in words
 */
public record AboutView(ClassicSixView six, int exercises, String content, String since) {}
