package dragoman.messenger;

final class InstagramFaultsTest extends MetaFaults {
    InstagramFaultsTest() {
        super(Surface.INSTAGRAM);
    }
}
