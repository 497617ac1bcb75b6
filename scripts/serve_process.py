"""A running `ibid serve`, for the scripts that look at it from outside."""
import hashlib
import http.client
import json
import os
import pathlib
import re
import signal
import subprocess
import time


def digest(path):
    return hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()


def index(ibid, corpus, path):
    subprocess.run([ibid, "index", corpus, "--index", path, "--quiet"], check=True, capture_output=True)


class Server:
    """Starts on a free port; leaving the block ends it by SIGTERM and asks for exit code 0."""

    def __init__(self, ibid, index_path, *options, log=None):
        self.arguments = [ibid, "serve", "--index", index_path, "--port", "0", *options]
        self.log_path = log or f"{index_path}.log"

    def __enter__(self):
        self.log = open(self.log_path, "w+")
        self.started = time.monotonic()
        self.process = subprocess.Popen(self.arguments, stdout=subprocess.DEVNULL, stderr=self.log)
        self.port = None
        while self.port is None:
            found = re.search(r'"port":(\d+)', pathlib.Path(self.log_path).read_text())
            if found:
                self.port = int(found.group(1))
            elif self.process.poll() is not None:
                raise SystemExit(f"serve ended: {pathlib.Path(self.log_path).read_text()}")
            else:
                time.sleep(0.001)
        while True:
            status, _, _ = self.get("/readyz")
            if status == 200:
                break
        self.ready_ms = 1000 * (time.monotonic() - self.started)
        self.url = f"http://127.0.0.1:{self.port}"
        return self

    def get(self, path, method="GET", body=None, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request(method, path, body=body, headers={key.replace("_", "-"): value for key, value in headers.items()})
        response = connection.getresponse()
        data = response.read()
        connection.close()
        return response.status, dict(response.headers), data

    def memory(self):
        text = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", text).group(1)) / 1024

    def lines(self):
        return [json.loads(line) for line in pathlib.Path(self.log_path).read_text().splitlines()]

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout=15)
        self.log.close()
        if code != 0:
            raise SystemExit(f"serve ended with {code}")
