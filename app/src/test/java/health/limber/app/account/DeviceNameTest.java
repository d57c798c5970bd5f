package health.limber.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox"
                        + " on Linux",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0 | Edge on Windows",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15"
                        + " (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1 | Safari on"
                        + " iPhone",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like"
                        + " Gecko) Version/18.5 Safari/605.1.15 | Safari on Mac",
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36 | Samsung"
                        + " Internet on Android",
                "curl/8.5.0 | A browser"
            })
    void saysWhatPeopleCallIt(String userAgent, String name) {
        assertThat(DeviceName.of(userAgent)).isEqualTo(name);
    }

    @Test
    void nothingIsABrowserToo() {
        assertThat(DeviceName.of((String) null)).isEqualTo("A browser");
    }
}
