"""usage: check-mcp.py IBID CORPUS WORK

`ibid mcp`, asked by PyPI's mcp client over standard input and output in both eras, and by hand in revision 2025-06-18.
"""
import asyncio
import json
import pathlib
import random
import re
import subprocess
import sys

import mcp_types
from mcp import Client, StdioServerParameters
from mcp.shared.exceptions import MCPError

ibid, corpus, work = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
index = str(work / "mcp.sqlite")


def run(*arguments, codes=(0, 1)):
    done = subprocess.run([ibid, arguments[0], "--index", index, *arguments[1:]], capture_output=True, text=True)
    assert done.returncode in codes, (arguments, done.stderr)
    return done.stdout


def holds(what, fact):
    assert fact, f"does not hold: {what}"
    print("ok", what)


run("index", corpus, "-q")
server = StdioServerParameters(command=ibid, args=["mcp", "--index", index])
words = sorted(set(re.findall(r"[A-Za-z]{4,}", " ".join(p.read_text() for p in pathlib.Path(corpus).glob("*.txt")))))
chance = random.Random(20261125)
queries = [" ".join(chance.sample(words, chance.choice([1, 1, 2, 3]))) for _ in range(195)]
queries += ["mali -france", '"splendid hotel"', "author:arieff cited:yes", "(", "kidnap* year:2012..2015"]


async def code(awaitable):
    try:
        await awaitable
    except MCPError as error:
        return error.error.code
    return None


async def converse(mode, version):
    async with Client(server, mode=mode) as client:
        holds(f"{mode}: revision {version}", client.protocol_version == version)
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        holds(f"{mode}: tools", list(tools) == [
            "search", "fetch", "sources", "cited_by", "check_claim", "list_documents", "index_status"])
        holds(f"{mode}: tools read only, take nothing unknown, say what they give", all(
            tool.annotations.read_only_hint and not tool.annotations.open_world_hint
            and tool.input_schema["additionalProperties"] is False and tool.output_schema for tool in tools.values()))

        # The client checks each result against the tool's output schema.
        async def call(name, **arguments):
            result = await client.call_tool(name, arguments)
            if not result.is_error:
                assert json.loads(result.content[0].text) == result.structured_content, name
                assert len(result.content[0].text.encode()) <= 20_000, name
            return result

        compared = 0
        for query in queries if mode == "auto" else queries[-20:]:
            result = await call("search", query=query, limit=3)
            given = dict(result.structured_content)
            cut = given.pop("truncated", False)
            # A cursor is of the face that was asked; both its names are one.
            assert given.pop("nextCursor", None) == given.pop("next", None), query
            if not cut:
                printed = json.loads(run("search", "--limit", "3", "--format", "json", "--", query))
                printed.pop("next", None)
                assert given == printed, query
                compared += 1
        holds(f"{mode}: {compared} searches give what the command line gives", compared > 10)

        hit = (await call("search", query="ransom", limit=1)).structured_content["hits"][0]
        same = await call("fetch", id=hit["id"])
        holds(f"{mode}: fetch is show", same.structured_content == json.loads(run("show", hit["id"], "--format", "json")))
        claim = "MUJAO was founded in 2011."
        holds(f"{mode}: check_claim is check", (await call("check_claim", claim=claim)).structured_content
              == json.loads(run("check", claim, "--format", "json")))
        source = (await call("sources", query="crisis mali", limit=100)).structured_content
        holds(f"{mode}: sources is sources", source == json.loads(run("sources", "crisis", "mali", "--format", "json")))
        cited = (await call("cited_by", source=source["sources"][0]["id"])).structured_content
        holds(f"{mode}: cited_by is cited-by", cited == json.loads(
            run("cited-by", source["sources"][0]["id"], "--format", "json")))
        holds(f"{mode}: index_status is status", (await call("index_status")).structured_content
              == json.loads(run("status", "--format", "json")))
        documents = (await call("list_documents")).structured_content
        holds(f"{mode}: list_documents", documents["total"]["value"] == len(list(pathlib.Path(corpus).glob("*.txt"))))

        bad = await client.call_tool("search", {"querry": "x"})
        holds(f"{mode}: a bad argument is a result that says what is right", bad.is_error and "query" in bad.content[0].text)
        holds(f"{mode}: an unknown tool is -32602", await code(client.call_tool("nonsense", {})) == -32602)
        missing = -32602 if version == "2026-07-28" else -32002
        holds(f"{mode}: a missing resource is {missing}", await code(
            client.read_resource("ibid://passage/p0000000000000000")) == missing)
        templates = (await client.list_resource_templates()).resource_templates
        holds(f"{mode}: templates", [t.uri_template for t in templates] == [
            "ibid://passage/{id}", "ibid://document/{id}", "ibid://source/{id}"])
        resources = (await client.list_resources()).resources
        read = await client.read_resource(resources[0].uri)
        holds(f"{mode}: a document is read", json.loads(read.contents[0].text)["type"] == "document")
        prompts = (await client.list_prompts()).prompts
        prompt = await client.get_prompt(prompts[0].name, {"claim": claim})
        holds(f"{mode}: fact_check", prompts[0].name == "fact_check" and claim in prompt.messages[0].content.text)


for mode, version in [("auto", "2026-07-28"), ("2026-07-28", "2026-07-28"), ("legacy", "2025-11-25")]:
    asyncio.run(converse(mode, version))

lines = "".join(json.dumps(message) + "\n" for message in [
    {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {
        "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "check", "version": "1"}}},
    {"jsonrpc": "2.0", "method": "notifications/initialized"},
    {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {"name": "index_status", "arguments": {}}}])
done = subprocess.run([ibid, "mcp", "--index", index], input=lines, capture_output=True, text=True, timeout=20)
answers = [json.loads(line) for line in done.stdout.splitlines()]
holds("2025-06-18: two answers to three messages, exit 0 at the end of the input", done.returncode == 0
      and [answer["id"] for answer in answers] == [1, 2] and answers[0]["result"]["protocolVersion"] == "2025-06-18"
      and "resultType" not in answers[1]["result"])
