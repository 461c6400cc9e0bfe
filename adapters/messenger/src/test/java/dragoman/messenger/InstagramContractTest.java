package dragoman.messenger;

class InstagramContractTest extends MessengerContractTest {
    @Override
    Surface surface() {
        return Surface.INSTAGRAM;
    }
}
