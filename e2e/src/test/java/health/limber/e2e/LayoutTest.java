package health.limber.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class LayoutTest extends BrowserTest {

    private static final int[][] WINDOWS = {
        {360, 740}, {390, 844}, {768, 1024}, {1280, 800}, {1440, 900}
    };

    @Test
    void nothingScrollsSideways() {
        Page page = visitor();
        for (String path : Site.KINDS) {
            page.navigate(path);
            for (int[] window : WINDOWS) {
                page.setViewportSize(window[0], window[1]);
                fits(page, path);
            }
        }
    }

    @Test
    void nothingScrollsSidewaysEnlarged() {
        Page page = visitor(window(640, 400).setDeviceScaleFactor(2));
        for (String path : Site.KINDS) {
            page.navigate(path);
            fits(page, path);
        }
    }

    @Test
    void whatIsTappedIsLargeEnoughForAThumb() {
        Page page = visitor(window(360, 740));
        for (String path : Site.KINDS) {
            page.navigate(path);
            Object small =
                    page.evaluate(
                            "() => [...document.querySelectorAll('header a, button, .button, input,"
                                + " select, .links a, .card a, .trail a, .to-stop a')].filter(e =>"
                                + " e.offsetParent).map(e => [e.closest('.card,"
                                + " label:has(:is([type=radio], [type=checkbox]))') ?? e,"
                                + " e]).map(([box, e]) => [box.getBoundingClientRect(),"
                                + " e]).filter(([r]) => r.height < 44 || r.width < 44).map(([r, e])"
                                + " => e.outerHTML.slice(0, 80) + ' ' + r.width + 'x' + r.height)");
            assertThat((List<?>) small).as(path).isEmpty();
        }
    }

    @Test
    void textCanBeSetToTwiceItsSize() {
        Page page = visitor(window(390, 844));
        List<String> cut = new ArrayList<>();
        for (String path : Site.KINDS) {
            page.navigate(path);
            page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
            if (!isWithin(page)) cut.add(path);
        }
        assertThat(cut).isEmpty();
    }
}
