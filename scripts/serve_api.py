"""usage: scripts/serve_api.py IBID WORK; scripts/serve-check calls it. The interface, from outside."""
import concurrent.futures
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import time

from prometheus_client.parser import text_string_to_metric_families

from serve_process import Server, digest, index

ibid, work = sys.argv[1:]
path = f"{work}/sample.sqlite"
index(ibid, "Corpus", path)
before = digest(path)


def check(name, holds, detail=""):
    print(f"{'ok' if holds else 'FAILED'}  {name}{'  ' + str(detail) if detail else ''}", flush=True)
    if not holds:
        raise SystemExit(1)


def raw(port, data, wait=2.0):
    """What the server sends for these bytes."""
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.settimeout(wait)
        connection.sendall(data)
        answer = b""
        try:
            while part := connection.recv(65536):
                answer += part
        except (TimeoutError, ConnectionResetError):
            pass
        return answer


with Server(ibid, path) as server:
    # With one worker: parsing Python in several threads may fail in CPython 3.11 (python/cpython#106905).
    run = subprocess.run(
        [f"{os.path.dirname(sys.executable)}/schemathesis", "run", f"{server.url}/openapi.json", "--checks", "all",
         "--max-examples", "25", "--seed", "1", "--phases", "examples,coverage,fuzzing,stateful", "--workers", "1",
         "--no-color"], capture_output=True, text=True, cwd=work, env={**os.environ, "SCHEMATHESIS_CONFIG": ""})
    if run.returncode:
        print(run.stdout[-20000:], run.stderr[-2000:])
    check("schemathesis, all checks", run.returncode == 0, run.stdout.strip().splitlines()[-1])
    families = {family.name for family in text_string_to_metric_families(server.get("/metrics")[2].decode())}
    check("metrics parse", {"ibid_search_duration_seconds", "ibid_index_passages"} <= families)

    # What stands in the way of smuggling: one answer at most, and none that a second request could have caused.
    host = f"Host: 127.0.0.1:{server.port}\r\n".encode()
    for name, request in {
        "length and chunks": b"POST /v1/check HTTP/1.1\r\n" + host + b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
                             b"0\r\n\r\nGET /healthz HTTP/1.1\r\n" + host + b"\r\n",
        "two lengths": b"POST /v1/check HTTP/1.1\r\n" + host + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        "folded header": b"GET /healthz HTTP/1.1\r\n" + host + b"X: a\r\n b\r\nX-Y: c\r\n\r\n",
        "absolute address": b"GET http://evil.example/healthz HTTP/1.1\r\n" + host + b"\r\n",
        "connect": b"CONNECT evil.example:80 HTTP/1.1\r\n" + host + b"\r\n",
        "two hosts": b"GET /healthz HTTP/1.1\r\n" + host + b"Host: evil.example\r\n\r\n",
        "no host": b"GET /healthz HTTP/1.1\r\n\r\n",
        "header of 100 KB": b"GET /healthz HTTP/1.1\r\n" + host + b"X: " + b"a" * 100_000 + b"\r\n\r\n",
        "2000 headers": b"GET /healthz HTTP/1.1\r\n" + host + b"A: b\r\n" * 2000 + b"\r\n",
        "nul in a header": b"GET /healthz HTTP/1.1\r\n" + host + b"X: a\0b\r\n\r\n",
        "long address": b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\n" + host + b"\r\n",
        "body of 1 GB": b"POST /v1/check HTTP/1.1\r\n" + host + b"Content-Type: application/json\r\n"
                        b"Content-Length: 1000000000\r\n\r\n{",
        "packed body": b"POST /v1/check HTTP/1.1\r\n" + host + b"Content-Type: application/json\r\n"
                       b"Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}",
    }.items():
        answer = raw(server.port, request, 1.0)
        statuses = [line.split()[1] for line in answer.split(b"\r\n") if line.startswith(b"HTTP/1.1 ")]
        check(f"refused: {name}", len(statuses) <= 1 and all(status[:1] == b"4" for status in statuses),
              b" ".join(statuses).decode() or "closed")

    memory = server.memory()
    start = time.monotonic()
    with socket.create_connection(("127.0.0.1", server.port)) as endless:
        endless.sendall(b"POST /v1/check HTTP/1.1\r\n" + host
                        + b"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
        sent = 0
        try:
            while sent < 200 << 20:
                endless.sendall(b"10000\r\n" + b" " * 65536 + b"\r\n")
                sent += 65536
        except OSError:
            pass
    check("endless body is cut off", sent < 50 << 20 and server.memory() < memory + 10,
          f"{sent >> 20} MB, {time.monotonic() - start:.1f} s, +{server.memory() - memory:.1f} MB")
    check("after all that", server.get("/readyz")[0] == 200)

check("index as it was", digest(path) == before)
check("log is JSON", len(Server(ibid, path).lines()) > 100)
check("log holds no query", "ransom" not in pathlib.Path(f"{path}.log").read_text())

# A token: asked for on all routes but those of health, never shown.
token = "s3cret-" + "x" * 30
pathlib.Path(f"{work}/token").write_text(token + "\n")
with Server(ibid, path, "--token-file", f"{work}/token", "--log-queries") as server:
    routes = json.loads(server.get("/openapi.json", Authorization=f"Bearer {token}")[2])["paths"]
    for route in [*routes, "/", "/documents", "/style.css"]:
        expected = 200 if route in ("/healthz", "/readyz") else 401
        for name, headers in {"none": {}, "wrong": {"Authorization": "Bearer " + "y" * 37}}.items():
            check(f"token {name}: {route}", server.get(route, **headers)[0] == expected)
    check("token right", server.get("/v1/documents", Authorization=f"Bearer {token}")[0] == 200)
    check("token in the query", server.get(f"/v1/documents?token={token[:5]}")[0] == 401)
    check("token not in metrics", token not in server.get("/metrics", Authorization=f"Bearer {token}")[2].decode())
check("token not in the log", token not in pathlib.Path(f"{path}.log").read_text())

# A file that is changed and replaced under a running server: no request fails, the new state is there within a second.
corpus = f"{work}/corpus"
shutil.copytree("Corpus", corpus)
index(ibid, corpus, f"{work}/live.sqlite")
with Server(ibid, f"{work}/live.sqlite", "--quiet") as server:
    stop, failures, count = False, [], 0

    def ask():
        made = 0
        while not stop:
            status, _, _ = server.get("/v1/search?q=ransom")
            made += 1
            if status != 200:
                failures.append(status)
        return made

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        asking = [pool.submit(ask) for _ in range(8)]
        delays = []
        for round in range(12):
            word = f"quokka{round}"
            (pathlib.Path(corpus) / "ansar-dine.txt").write_text(
                pathlib.Path("Corpus/ansar-dine.txt").read_text() + f"The {word} was seen.\n")
            rebuild = ["--rebuild"] if round % 2 else []
            subprocess.run([ibid, "index", corpus, "--index", f"{work}/live.sqlite", "--quiet", *rebuild], check=True,
                           capture_output=True)
            start = time.monotonic()
            while json.loads(server.get(f"/v1/search?q={word}")[2])["total"]["value"] == 0:
                if time.monotonic() - start > 5:
                    break
            delays.append(time.monotonic() - start)
        stop = True
        count = sum(future.result() for future in asking)
    check("replaced under load", not failures and max(delays) < 1,
          f"{count} requests, {len(failures)} failed, seen after {1000 * max(delays):.0f} ms at most")
