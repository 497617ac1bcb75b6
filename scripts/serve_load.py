"""usage: scripts/serve_load.py BIN WORK PASSAGES SECONDS; scripts/serve-check calls it. Load on loopback."""
import pathlib
import random
import re
import socket
import subprocess
import sys
import threading
import time
import urllib.parse

from serve_process import Server, digest, index

bin_folder, work, passages, seconds = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
corpus, path = f"{work}/generated", f"{work}/generated.sqlite"
subprocess.run([f"{bin_folder}/ibid-bench", "generate", corpus, "--passages", passages], check=True, capture_output=True)
index(f"{bin_folder}/ibid", corpus, path)
before = digest(path)

listed = subprocess.run([f"{bin_folder}/ibid-bench", "search", path, "--list", "--passages", passages, "--count", "60"],
                        capture_output=True, text=True, check=True).stdout
targets = ["/v1/search?q=" + urllib.parse.quote(line.split("\t", 1)[1]) for line in listed.splitlines()]
# Listed kind by kind: unshuffled, all connections would ask for the same kind at a time.
random.Random(1).shuffle(targets)
script = pathlib.Path(f"{work}/mix.lua")
script.write_text(
    "local paths = {" + ",".join(f'"{target}"' for target in targets) + "}\n"
    "local place = 0\nlocal first = 0\n"
    "function setup(thread) thread:set('first', first) first = first + 331 end\n"
    "function request() place = place + 1 return wrk.format('GET', paths[(place + first) % #paths + 1]) end\n"
    "function done(summary, latency)\n"
    "  io.write(string.format('p50 %.2f p99 %.2f max %.2f requests %d failed %d\\n', latency:percentile(50) / 1000,\n"
    "    latency:percentile(99) / 1000, latency.max / 1000, summary.requests, summary.errors.status\n"
    "    + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))\nend\n")


def load(server, seconds):
    run = subprocess.run(["wrk", "-t2", "-c16", f"-d{seconds}s", "-s", str(script), server.url], capture_output=True,
                         text=True, check=True)
    numbers = re.search(r"p50 ([\d.]+) p99 ([\d.]+) max ([\d.]+) requests (\d+) failed (\d+)", run.stdout)
    p50, p99, most, requests, failed = (float(number) for number in numbers.groups())
    print(f"      {requests / seconds:.0f} requests/s, p50 {p50:.2f}, p99 {p99:.2f}, worst {most:.2f} ms, "
          f"{failed:.0f} failed, {server.memory():.0f} MB", flush=True)
    return p99, failed


class Slow(threading.Thread):
    """200 connections: some rest, some send a header a byte at a time, some a body."""

    def __init__(self, port):
        super().__init__(daemon=True)
        self.port, self.stopped, self.closed, self.longest = port, False, 0, 0.0

    def open(self, kind):
        connection = socket.create_connection(("127.0.0.1", self.port))
        connection.setblocking(False)
        if kind == 2:
            connection.send(b"POST /v1/check HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/json\r\n"
                            b"Content-Length: 60000\r\n\r\n" % self.port)
        return [connection, kind, time.monotonic()]

    def run(self):
        connections = [self.open(number % 3) for number in range(200)]
        while not self.stopped:
            for place, (connection, kind, since) in enumerate(connections):
                try:
                    if kind == 1:
                        connection.send(b"G")
                    elif kind == 2:
                        connection.send(b" ")
                    if connection.recv(1) == b"":
                        raise ConnectionError
                except BlockingIOError:
                    continue
                except OSError:
                    self.closed += 1
                    self.longest = max(self.longest, time.monotonic() - since)
                    connection.close()
                    connections[place] = self.open(kind)
            time.sleep(0.5)


with Server(f"{bin_folder}/ibid", path, log=f"{path}.log") as server:
    print(f"ok  ready {server.ready_ms:.0f} ms after exec, {passages} passages", flush=True)
    print(f"      {server.memory():.0f} MB")
    load(server, max(2, seconds // 3))
    base, failed = load(server, seconds)
    slow = Slow(server.port)
    slow.start()
    time.sleep(1)
    beside, failed_beside = load(server, max(seconds, 20))
    slow.stopped = True
    slow.join()
    again, failed_again = load(server, seconds)
    print(f"      of the slow connections {slow.closed} were closed, after {slow.longest:.1f} s at most")
    # Many at once are turned away, not queued without end.
    subprocess.run(["wrk", "-t2", "-c600", "-d3s", "-s", str(script), server.url], capture_output=True, check=True)
    time.sleep(1)
    status, _, _ = server.get("/v1/search?q=the")
    codes = [line.get("status") for line in server.lines() if line["event"] == "request"]
    print(f"{'ok' if codes.count(503) and status == 200 else 'FAILED'}  600 connections: {codes.count(503)} turned away, "
          f"{server.memory():.0f} MB after")
print(f"{'ok' if digest(path) == before else 'FAILED'}  index as it was")
print(f"{'ok' if failed + failed_beside + failed_again == 0 else 'FAILED'}  no request failed")
print(f"{'ok' if beside < 2 * base + 2 else 'FAILED'}  slow connections: p99 {base:.2f} alone, {beside:.2f} ms beside them")
if failed + failed_beside + failed_again or slow.longest > 16 or digest(path) != before or status != 200:
    raise SystemExit(1)
