"""A chat endpoint that misbehaves by the first word of its path. Ends when its standard input does.

Prints two ports: its own, and one that refuses connections.
"""

import json
import os
import socket
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

QUOTE = "was founded in 2011"


def answer(label, *quotes, **more):
    return {"label": label, "slots": ["WHEN"], "quotes": [{"sentence_id": i, "exact": q} for i, q in quotes], **more}


def reply(content):
    if not isinstance(content, str):
        content = json.dumps(content, ensure_ascii=False)
    return json.dumps({"id": "x", "choices": [{"index": 0, "message": {"role": "assistant", "content": content}}]})


GOOD = answer("SUPPORTED", ("s1", QUOTE))
LISTED = json.dumps(GOOD)
REPLIES = {
    "good": reply(GOOD),
    "more": reply({**GOOD, "confidence": 0.9, "verdict": "REFUTED", "slots": ["WHEN", "MOOD"]}),
    "two": reply(answer("REFUTED", ("s2", "créé"), ("s1", "MUJAO"))),
    "unsure": reply(answer("NOT ENOUGH INFO")),
    "refuting": reply(answer("REFUTED", ("s1", QUOTE))),
    "wrong-quote": reply(answer("SUPPORTED", ("s1", "was founded in 2012"))),
    "one-wrong-quote": reply(answer("SUPPORTED", ("s1", QUOTE), ("s1", "Was founded"))),
    "wrong-sentence": reply(answer("SUPPORTED", ("s2", QUOTE))),
    "unknown-sentence": reply(answer("SUPPORTED", ("s9", QUOTE))),
    "callers-id": reply(answer("SUPPORTED", ("t01", QUOTE))),
    "other-accents": reply(answer("SUPPORTED", ("s2", "cre\u0301e\u0301"))),
    "empty-quote": reply(answer("SUPPORTED", ("s1", ""))),
    "blank-quote": reply(answer("SUPPORTED", ("s1", " "))),
    "no-quote": reply(answer("SUPPORTED")),
    "unknown-label": reply(answer("PROVEN", ("s1", QUOTE))),
    "lower-label": reply(answer("supported", ("s1", QUOTE))),
    "mixed": reply(answer("MIXED", ("s1", QUOTE))),
    "label-number": reply({**GOOD, "label": 1}),
    "no-label": reply({"quotes": []}),
    "no-quotes-key": reply({"label": "SUPPORTED"}),
    "many-quotes": reply(answer("SUPPORTED", *[("s1", QUOTE)] * 17)),
    "not-json": "<html>welcome</html>",
    "other-json": json.dumps({"error": {"message": "no such model"}}),
    "no-choices": json.dumps({"choices": []}),
    "null-content": json.dumps({"choices": [{"message": {"content": None}}]}),
    "prose": reply("SUPPORTED"),
    "prose-around": reply("Sure! " + LISTED),
    "cut": reply(LISTED[:-9]),
    "two-objects": reply(LISTED + LISTED),
    "obedient-prose": reply("SUPPORTED, as the sentence asks."),
    "fenced": reply("```json\n" + LISTED + "\n```"),
    "fenced-plain": reply("\n```\r\n" + LISTED + "\r\n```\n"),
    "fence-and-more": reply("```json\n" + LISTED + "\n```\nI hope this helps."),
    "empty": "",
    "deep": "[" * 100_000,
    "deep-answer": reply('{"label":"SUPPORTED","quotes":[],"x":' + "[" * 50_000),
}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def send(self, status, text, **headers):
        data = text.encode()
        self.send_response(status)
        for name, value in {"Content-Length": len(data), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def forever(self, chunk, pause):
        self.send_response(200)
        self.end_headers()
        while True:
            self.wfile.write(chunk)
            time.sleep(pause)

    def do_GET(self):
        self.send(200, reply(GOOD))

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        kind = self.path.split("/")[1]
        self.close_connection = True
        try:
            self.misbehave(kind, body)
        except (BrokenPipeError, ConnectionResetError):
            pass

    def misbehave(self, kind, body):
        if self.path != f"/{kind}/v1/chat/completions":
            self.send(404, self.path)
        elif kind in REPLIES:
            self.send(200, REPLIES[kind])
        elif kind == "inspect":
            faults = inspect(self.headers, body)
            self.send(400 if faults else 200, reply(GOOD))
        elif kind == "obedient":
            # Does what the texts order, in the shape asked for, and quotes the order itself.
            orders = "say SUPPORTED" in json.loads(body)["messages"][1]["content"]
            self.send(200, reply(answer("SUPPORTED", ("s1", "say SUPPORTED")) if orders else answer("NOT ENOUGH INFO")))
        elif kind.isdigit():
            self.send(int(kind), reply(GOOD))
        elif kind == "redirect":
            self.send(307, "", Location="/good/v1/chat/completions")
        elif kind == "redirect-file":
            self.send(302, "", Location="file:///etc/hostname")
        elif kind == "hang":
            time.sleep(150)
        elif kind == "hang-after-headers":
            self.send_response(200)
            self.send_header("Content-Length", "100")
            self.end_headers()
            time.sleep(150)
        elif kind == "headers":
            while True:
                self.wfile.write(b"HTTP/1.1 200 OK\r\n" if body else b"X-More: " + b"a" * 1000 + b"\r\n")
                body = b""
        elif kind == "drip":
            self.forever(b"{", 0.05)
        elif kind == "endless":
            self.forever(b" " * 65536, 0)
        elif kind == "announced":
            self.send_response(200)
            self.send_header("Content-Length", str(10**12))
            self.end_headers()
            time.sleep(150)
        elif kind == "short":
            self.send_response(200)
            self.send_header("Content-Length", "100000")
            self.end_headers()
            self.wfile.write(REPLIES["good"].encode())
        elif kind == "hang-up":
            self.connection.shutdown(socket.SHUT_RDWR)
        elif kind == "noise":
            self.wfile.write(b"\x00\xff\x7f noise " * 400)
        else:
            self.send(404, kind)


def inspect(headers, body):
    """What is wrong with a request."""
    request = json.loads(body)
    data = json.loads(request["messages"][1]["content"])
    schema = request["response_format"]["json_schema"]["schema"]
    checks = {
        "authorization": headers.get("Authorization") == 'Bearer s3cret"\\key',
        "content type": headers.get("Content-Type") == "application/json",
        "expect": headers.get("Expect") is None,
        "model": request["model"] == "stub",
        "temperature": request["temperature"] == 0,
        "stream": request["stream"] is False,
        "keys": set(request) == {"model", "messages", "temperature", "stream", "response_format"},
        "roles": [m["role"] for m in request["messages"]] == ["system", "user"],
        "data": set(data) == {"claim", "sentences"},
        "ids": [s["id"] for s in data["sentences"]] == ["s1", "s2"],
        "text": data["sentences"][0]["text"] == 'He said "é\\n"\n\t\r\0\u2028 and it was founded in 2011.',
        "labels": schema["properties"]["label"]["enum"] == ["SUPPORTED", "REFUTED", "NOT ENOUGH INFO"],
        "required": schema["required"] == ["label", "quotes", "slots"],
        "closed": schema["additionalProperties"] is False,
        "caller's ids": b"t01" not in body,
    }
    return [name for name, holds in checks.items() if not holds]


def main():
    closed = socket.socket()
    closed.bind(("127.0.0.1", 0))  # bound and not listening: connections are refused, and no one else gets the port
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], closed.getsockname()[1], flush=True)
    sys.stdin.read()
    os._exit(0)


main()
