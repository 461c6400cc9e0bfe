package dragoman.messenger;

class InstagramFetchingTest extends MetaFetching {
    InstagramFetchingTest() {
        super(Surface.INSTAGRAM);
    }
}
