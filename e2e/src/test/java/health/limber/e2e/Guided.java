package health.limber.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody whom the player leads through a session. */
final class Guided {
    static final Pattern SESSION = Pattern.compile("/session/[0-9a-f-]+$");
    private static final Path DEVICE = Path.of("src", "test", "resources", "device.js");
    private static final String WAITING =
            "() => new Promise((resolve, reject) => { const open = indexedDB.open('limber');"
                + " open.onerror = reject; open.onsuccess = () => { const all ="
                + " open.result.transaction('facts').objectStore('facts').getAll(); all.onsuccess ="
                + " () => { open.result.close(); resolve(JSON.stringify(all.result.map(w =>"
                + " w.fact))); }; }; })";

    private final Page page;
    private final List<JsonObject> handedIn = new ArrayList<>();

    private Guided(Page page) {
        this.page = page;
        page.onResponse(response -> {
            String body = response.request().postData();
            if (response.url().endsWith("/facts") && response.status() == 200 && body != null)
                handedIn.addAll(list(JsonParser.parseString(body).getAsJsonObject().get("facts")));
        });
    }

    /** From the first page to a session's first screen, with a clock that only the test moves. */
    static Guided by(Page page, String place, String minutes) {
        page.addInitScript(DEVICE);
        Guided guided = unhurried(page);
        start(page, place, minutes);
        return guided;
    }

    /** On a page that leads to a session, with a clock that only the test moves. */
    static Guided by(Page page) {
        page.addInitScript(DEVICE);
        return unhurried(page);
    }

    /** On a page whose clock only the test moves. */
    static Guided unhurried(Page page) {
        long now = System.currentTimeMillis();
        page.clock().install(new com.microsoft.playwright.Clock.InstallOptions().setTime(now));
        page.clock().pauseAt(now + 1000);
        return new Guided(page);
    }

    /** Through the first page and the safety page. */
    static void start(Page page, String place, String minutes) {
        page.navigate("/");
        page.locator(".pill", new Page.LocatorOptions().setHasText(place)).click();
        button(page, minutes).click();
        page.locator("button[name=answer][value=none]").click();
        page.waitForURL(SESSION);
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Page page() {
        return page;
    }

    Locator player() {
        return page.locator("#player");
    }

    /** A part of the player. */
    Locator part(String selector) {
        return player().locator(selector);
    }

    Locator button(String name) {
        return player().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    void press(String... names) {
        for (String name : names) button(name).click();
    }

    /** A choice by its words: a sign, a place, a switch. */
    void tick(String label) {
        player().getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).check();
    }

    /** A number on a scale. */
    void tell(int pain) {
        part(".p-scale .p-cell").nth(pain).click();
    }

    /** Lets the clock run. */
    void pass(double seconds) {
        page.clock().runFor(Math.round(seconds * 1000));
    }

    void sees(String heading) {
        assertThat(part("h1")).hasText(heading);
    }

    /** The session document of the page. */
    JsonObject document() {
        return JsonParser.parseString(page.locator("#session").textContent()).getAsJsonObject();
    }

    JsonObject item(int index) {
        return document().getAsJsonArray("items").get(index).getAsJsonObject();
    }

    String name(int index) {
        return item(index).get("name").getAsString();
    }

    /** The words of the first sign that leads to this. */
    String sign(String then) {
        for (JsonObject sign : list(document().get("signs")))
            if (sign.get("then").getAsString().equals(then)) return sign.get("text").getAsString();
        throw new AssertionError("no sign leads to " + then);
    }

    /** What the server has kept. */
    List<JsonObject> handedIn(String kind) {
        return handedIn.stream().filter(fact -> isA(kind, fact)).toList();
    }

    /** Waits until the server has kept so many of a kind. */
    List<JsonObject> handedIn(String kind, int many) {
        page.waitForCondition(() -> handedIn(kind).size() >= many);
        return handedIn(kind);
    }

    /** What waits on the device. */
    List<JsonObject> waiting(String kind) {
        return list(JsonParser.parseString((String) page.evaluate(WAITING))).stream()
                .filter(fact -> isA(kind, fact))
                .toList();
    }

    private static boolean isA(String kind, JsonObject fact) {
        return fact.get("kind").getAsString().equals(kind);
    }

    static String payload(JsonObject fact, String field) {
        return fact.getAsJsonObject("payload").get(field).getAsString();
    }

    /** What the device was asked for: said, sounded, awake or shown. */
    List<JsonObject> asked(String what) {
        Object all = page.evaluate("what => JSON.stringify(window.asked[what])", what);
        return list(JsonParser.parseString((String) all));
    }

    /** Seconds on the page's own clock. */
    double second() {
        return ((Number) page.evaluate("() => performance.now() / 1000")).doubleValue();
    }

    static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    private static List<JsonObject> list(JsonElement array) {
        List<JsonObject> all = new ArrayList<>();
        for (JsonElement each : new Gson().fromJson(array, JsonArray.class))
            all.add(each.getAsJsonObject());
        return all;
    }
}
