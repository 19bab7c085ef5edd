# The service as an image. Build the product first:
#   mvn -B -DskipTests package && docker build -t compliance-scan .
# The database is yours, by DB_URL, DB_USER and DB_PASSWORD; see compose.yaml.
FROM eclipse-temurin:17-jre

RUN groupadd --system --gid 10001 scan \
    && useradd --system --uid 10001 --gid scan --no-create-home --home-dir /var/lib/compliance-scan scan \
    && install --directory --owner=scan --group=scan /var/lib/compliance-scan

COPY scan-launcher/target/compliance-scan/ /opt/compliance-scan/

# A container is reached from outside of it, and its log is read from its output.
ENV LANG=C.UTF-8 \
    PORT=8080 \
    SCAN_HOST=0.0.0.0 \
    SCAN_DATA=/var/lib/compliance-scan \
    SCAN_LOG_TO_CONSOLE=true

USER 10001:10001
WORKDIR /var/lib/compliance-scan
VOLUME /var/lib/compliance-scan
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=90s --retries=3 \
    CMD ["/opt/compliance-scan/bin/scan", "health"]

ENTRYPOINT ["/opt/compliance-scan/bin/scan"]
CMD ["serve"]
