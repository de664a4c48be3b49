# SPDX-License-Identifier: AGPL-3.0-or-later
#
# One Buurtbond instance. The data folder /data holds pictures, and the SQLite database when there is
# no DATABASE_URL. See docs/operating/install.md and docker-compose.yml.

FROM rust:1.95-slim-bookworm AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends gcc libc6-dev libssl-dev pkg-config \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN cargo build --release --locked -p buurtbond

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates libssl3 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin buurtbond \
    && install -d -o buurtbond -g buurtbond -m 0750 /data
COPY --from=build /source/target/release/buurtbond /usr/local/bin/buurtbond
COPY LICENSE /usr/share/doc/buurtbond/LICENSE

USER buurtbond
WORKDIR /data
VOLUME /data
EXPOSE 8080
ENV BUURTBOND_DATA=/data \
    BUURTBOND_LISTEN=0.0.0.0:8080 \
    BUURTBOND_LOG=json

# Asked in plain bash, so that the image needs no web client.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /healthz HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r answer <&3 && [[ $answer == *' 200 '* ]]"]

ENTRYPOINT ["buurtbond"]
CMD ["serve"]
