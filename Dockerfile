# The container image. Works without BuildKit.
#
#   docker build -t undersigned .
#   docker run --init -v undersigned:/data -p 127.0.0.1:8080:8080 undersigned

FROM rust:1.95-bookworm AS build
# For the feature pg-tls (TLS to PostgreSQL); a build without it needs neither.
RUN apt-get update \
 && apt-get install -y --no-install-recommends libssl-dev pkg-config \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN cargo build --locked --profile dist --features pg-tls --bin undersigned

FROM debian:bookworm-slim
# fonts-noto-cjk: Chinese, Japanese and Korean on paper; all other scripts have their fonts in the program.
RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates fonts-noto-cjk libssl3 \
 && rm -rf /var/lib/apt/lists/* \
 && groupadd --gid 10001 undersigned \
 && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin undersigned \
 && install -d -o undersigned -g undersigned -m 0700 /data
COPY --from=build /src/target/dist/undersigned /usr/local/bin/undersigned
COPY LICENSE LICENSE-MIT LICENSE-APACHE /usr/share/doc/undersigned/

# From here the default paths (data/, letters/, undersigned.toml) are /data, /letters and /undersigned.toml.
WORKDIR /
USER undersigned
VOLUME /data

# The management port stays on the container's own loopback, where the probe below asks it.
ENV UNDERSIGNED_SERVER__LISTEN=0.0.0.0:8080
EXPOSE 8080

# The image has no curl, and needs none: bash speaks enough HTTP to read a status.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/9090 && printf 'GET /readyz HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]

# SIGTERM: no new requests, the running ones finish.
STOPSIGNAL SIGTERM
ENTRYPOINT ["undersigned"]
CMD ["serve"]
