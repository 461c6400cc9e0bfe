# Dragoman in a container: built from the sources, run by a plain user, data under /data.
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN mvn -q -Dmaven.test.skip=true -Dspotless.check.skip -Djacoco.skip -pl app -am package

FROM eclipse-temurin:25-jdk
RUN useradd --system --create-home --home-dir /dragoman dragoman && mkdir -p /data && chown dragoman /data
WORKDIR /dragoman
COPY --from=build --chown=dragoman /src/app/target/dragoman.jar app/target/dragoman.jar
COPY --from=build --chown=dragoman /src/app/target/lib app/target/lib
COPY --chown=dragoman dragoman dragoman
COPY --chown=dragoman config config
COPY --chown=dragoman flows flows
USER dragoman
ENV DATABASE_URL=jdbc:sqlite:/data/dragoman.db
# the training run that makes later starts fast
RUN ./dragoman --version
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s \
  CMD curl -fsS http://127.0.0.1:8080/health/ready || exit 1
ENTRYPOINT ["./dragoman"]
