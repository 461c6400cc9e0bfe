package dragoman.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.app.Trouble;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstandingReaderTest {
    private static UnderstandingSettings read(String understanding) {
        return Config
                .parse("dragoman.yaml", understanding + "\nbots: { shop: {} }\n", Map.of("LLM_KEY", "k-1"))
                .understanding();
    }

    @Test
    void unless_it_is_wanted_nobody_helps() {
        assertThat(read("")).isEqualTo(UnderstandingSettings.BY_WORDS);
        assertThat(read("understanding: { embeddings: true }").llm()).isEmpty();
    }

    @Test
    void an_llm_has_an_address_a_model_a_key_and_a_time_limit() {
        var llm = read(
                "understanding: { llm: { url: 'http://127.0.0.1:11434/v1', model: small, key: '${LLM_KEY}', "
                        + "timeout: 0.5s } }")
                .llm().orElseThrow();

        assertThat(llm.url()).isEqualTo(URI.create("http://127.0.0.1:11434/v1"));
        assertThat(llm.model()).isEqualTo("small");
        assertThat(llm.key().value()).isEqualTo("k-1");
        assertThat(llm.timeout()).isEqualTo(Duration.ofMillis(500));
        assertThat(llm.toString()).doesNotContain("k-1");
    }

    @Test
    void two_seconds_are_waited_unless_said_otherwise() {
        assertThat(read("understanding: { llm: { model: small } }").llm().orElseThrow().timeout())
                .isEqualTo(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { url: 'http://x/v1' }             | model
            { model: small, timeout: 2 }       | such as 2s
            { model: small, timeout: 60s }     | 0.1s to 30s
            { model: small, url: nowhere }     | http or https
            { model: small, key: '${NO_KEY}' } | NO_KEY
            { model: small, temprature: 1 }    | temprature
            """)
    void a_mistake_is_told_with_its_place_and_remedy(String llm, String said) {
        assertThatThrownBy(() -> read("understanding: { llm: " + llm + " }")).isInstanceOf(Trouble.class)
                .hasMessageContaining("dragoman.yaml:1").hasMessageContaining(said);
    }
}
