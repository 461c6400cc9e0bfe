package dragoman.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.port.Fetched;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of vendors who name files by whole addresses: such an address is not to lead to the machines next door. */
public abstract class AddressContract extends FetchContract {
    /** @param vendor its name, as agents read it */
    protected AddressContract(String vendor) {
        super(vendor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://10.0.0.1/photo.jpg", "http://localhost:8080/admin/handoffs",
            "http://169.254.169.254/latest/meta-data", "http://[::1]/", "file:///etc/passwd", "12345"})
    void an_address_at_home_is_not_asked(String address) {
        assertThat(fetch(address)).isInstanceOf(Fetched.Gone.class);
    }
}
