package health.limber.library.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The test's own reading of clinical.md 1.3, checked before it is trusted to check the product. */
class ExpressionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    yes or no and no                      | true
                    (yes or no) and no                    | false
                    not no and yes                        | true
                    not yes or yes                        | true
                    not (yes or yes)                      | false
                    weeks is None                         | true
                    weeks is not None                     | false
                    seven is not None and seven < 8       | true
                    weeks < 8                             | false
                    weeks >= 0                            | false
                    weeks + 1 > 0                         | false
                    not (weeks < 8)                       | true
                    (yes + no + yes) >= 2                 | true
                    (yes + no + yes) == 2                 | true
                    yes+yes+yes >= 4                      | false
                    seven > 0.7 * nine                    | true
                    nine - seven < 2                      | false
                    seven <= 7 and seven >= 7             | true
                    seven == 7                            | true
                    seven != 7                            | false
                    'neck' in region                      | true
                    not ('low' in region)                 | true
                    band == 'acute'                       | true
                    band == 'chronic'                     | false
                    nobody == 'acute'                     | false
                    fired('A-X') or active('M-X')         | true
                    fired('M-X')                          | false
                    any_modifier()                        | true
                    True                                  | true
                    """)
    void meansWhatTheReferenceSays(String expression, boolean expected) {
        assertThat(ExpressionReader.read(expression).holds(new Dorota()))
                .as(expression)
                .isEqualTo(expected);
    }

    @Test
    void whatItCannotReadIsAnError() {
        assertThatIllegalArgumentException().isThrownBy(() -> ExpressionReader.read("yes ?"));
        assertThatIllegalArgumentException().isThrownBy(() -> ExpressionReader.read("yes yes"));
        assertThatIllegalArgumentException().isThrownBy(() -> ExpressionReader.read("yes or"));
        assertThatIllegalArgumentException().isThrownBy(() -> ExpressionReader.read("(yes"));
    }

    /** Somebody of whom a little is known. */
    private static final class Dorota implements Expression.Facts {
        private final Map<String, Object> known =
                new HashMap<>(
                        Map.of(
                                "yes",
                                true,
                                "no",
                                false,
                                "seven",
                                7.0,
                                "nine",
                                9.0,
                                "region",
                                List.of("neck"),
                                "band",
                                "acute"));

        @Override
        public Object name(String name) {
            return known.get(name);
        }

        @Override
        public boolean fired(String rule) {
            return rule.equals("A-X");
        }

        @Override
        public boolean active(String modifier) {
            return false;
        }

        @Override
        public boolean anyModifier() {
            return true;
        }
    }
}
