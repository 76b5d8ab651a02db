"""GraphML and GEXF as networkx reads them, JSON-LD as a processor of it, FollowTheMoney as its library."""

import io
import json
import re
from typing import Any

import pytest

from rasad.export import Source, write
from rasad.store import Store

from .conftest import Export
from .made import records

networkx = pytest.importorskip("networkx")
_TEXTS = {record.report.id: record.report.text for record in records()}


def graphs(export: Export, **asked: object) -> list[Any]:
    return [
        networkx.read_graphml(io.BytesIO(export("graphml", **asked))), networkx.read_gexf(io.BytesIO(export("gexf", **asked))),
    ]


def test_actors_are_nodes_with_what_is_known_of_them(export: Export) -> None:
    for graph in graphs(export):
        assert set(graph) == {"ismail-haniyeh", "mohammad-javad-zarif", "adel-al-jubeir", "fuad-hussein"}
        node = graph.nodes["mohammad-javad-zarif"]
        assert (node["label"], node["country"], node["known"], node["wikidata"]) == ("Mohammad Javad Zarif", "IRN", True, "Q313641")


def test_contacts_are_weighted_edges_from_who_began_them(export: Export) -> None:
    for graph in graphs(export):
        assert graph.is_directed() and not graph.is_multigraph()
        call = graph["mohammad-javad-zarif"]["ismail-haniyeh"]
        assert (call["weight"], call["begun"], call["mutual"], call["channels"]) == (1.0, 1, 0, "phone")
        assert not graph.has_edge("ismail-haniyeh", "mohammad-javad-zarif")
        both = graph["mohammad-javad-zarif"]["fuad-hussein"]
        assert (both["weight"], both["begun"], both["mutual"], both["first"], both["last"]) == (1.5, 1, 1, "2022-03-01", "2022-06-09")
        assert graph["fuad-hussein"]["mohammad-javad-zarif"]["weight"] == 0.5
        assert sum(weight for *_, weight in graph.edges(data="weight")) == 5  # a call, a visit, the three pairs of a meeting


def test_an_edge_leads_to_its_events_and_words(export: Export) -> None:
    for graph in graphs(export):
        edge = graph["mohammad-javad-zarif"]["fuad-hussein"]
        assert len(edge["events"].split()) == 2
        for reference in edge["evidence"].split("; "):
            match = re.fullmatch(r"(.*)/c1\[(\d+):(\d+)\]", reference)
            assert match is not None and _TEXTS[match[1]][int(match[2]) : int(match[3])] == _TEXTS[match[1]]


def test_gexf_says_on_which_days(export: Export) -> None:
    edge = networkx.read_gexf(io.BytesIO(export("gexf")))["mohammad-javad-zarif"]["fuad-hussein"]
    assert edge["spells"] == [("2022-03-01", "2022-03-01"), ("2022-06-09", "2022-06-09")]
    month = networkx.read_gexf(io.BytesIO(export("gexf", status=("planned",))))["mohammad-javad-zarif"]["adel-al-jubeir"]
    assert month["spells"] == [("2022-07-01", "2022-07-31")]


def test_what_was_not_held_is_no_edge_unless_asked_for(store: Store, export: Export) -> None:
    source = Source(store)
    assert b"2022-07" not in b"".join(write("graphml", source))
    assert sum(source.left_out.values()) == 2
    for graph in graphs(export, status=("denied",)):
        assert set(graph) == {"mohammad-javad-zarif", "adel-al-jubeir"}


def test_filters_hold_for_networks(export: Export) -> None:
    for graph in graphs(export, channel=("phone",)):
        assert set(graph) == {"ismail-haniyeh", "mohammad-javad-zarif"}


def triples(export: Export) -> Any:
    jsonld = pytest.importorskip("pyld").jsonld

    def nothing_is_fetched(url: str, options: object) -> object:
        raise AssertionError(f"{url} was asked for")

    return jsonld.expand(json.loads(export("jsonld")), {"documentLoader": nothing_is_fetched})


def of_type(nodes: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [node for node in nodes if f"https://schema.org/{kind}" in node.get("@type", [])]


def test_jsonld_expands_without_a_network_to_schema_org(export: Export) -> None:
    nodes = triples(export)
    counts = {kind: len(of_type(nodes, kind)) for kind in (
        "Event", "Quotation", "Claim", "Action", "NewsArticle", "Person", "Organization", "Country",
    )}
    assert counts == {
        "Event": 5, "Quotation": 1, "Claim": 1, "Action": 3, "NewsArticle": 8, "Person": 5, "Organization": 1, "Country": 2,
    }
    assert len({node["@id"] for node in nodes}) == len(nodes)


def test_jsonld_points_only_at_what_is_there(export: Export) -> None:
    nodes = triples(export)
    ids = {node["@id"] for node in nodes}
    for event in of_type(nodes, "Event"):
        assert {one["@id"] for one in event["https://schema.org/attendee"] + event["https://schema.org/subjectOf"]} <= ids
    quotation = of_type(nodes, "Quotation")[0]
    assert quotation["https://schema.org/spokenByCharacter"][0]["@id"] == "urn:rasad:actor:mohammad-javad-zarif"
    assert quotation["https://schema.org/text"][0]["@value"] == "الحوار مستمر 👍🏽"
    assert "+اتصال" in {n["https://schema.org/headline"][0]["@value"] for n in nodes if "https://schema.org/headline" in n}


def test_jsonld_keeps_offsets(export: Export) -> None:
    found = 0
    for node in triples(export):
        for evidence in node.get("urn:rasad:term:evidence", []):
            start, end, exact = (evidence[f"http://www.w3.org/ns/oa#{name}"][0]["@value"] for name in ("start", "end", "exact"))
            source = evidence["http://www.w3.org/ns/oa#hasSource"][0]["@id"]
            report = next(n for n in triples(export) if n["@id"] == source)["https://schema.org/identifier"][0]["@value"]
            assert _TEXTS[report][start:end] == exact
            found += 1
    assert found == 12


def entities(export: Export) -> list[dict[str, Any]]:
    return [json.loads(line) for line in export("ftm").splitlines()]


def test_entities_are_valid_for_followthemoney(export: Export) -> None:
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = pytest.importorskip("followthemoney").model
        for entity in entities(export):
            model.get(entity["schema"]).validate(entity)
            proxy = model.get_proxy(entity, cleaned=False)  # cleans every value, and drops those that are none of its type
            kept = {name: sorted(values) for name, values in proxy.to_dict()["properties"].items()}
            assert set(kept) == set(entity["properties"]), entity
            assert {n: kept[n] for n in kept if n != "name"} == {n: sorted(set(v)) for n, v in entity["properties"].items() if n != "name"}


def test_entities_come_once_and_before_those_that_point_at_them(export: Export) -> None:
    seen: set[str] = set()
    for entity in entities(export):
        assert entity["id"] not in seen
        for name in ("involved", "organizer", "proof", "entity"):
            assert set(entity["properties"].get(name, [])) <= seen
        seen.add(entity["id"])
    schemata = [entity["schema"] for entity in entities(export)]
    assert {name: schemata.count(name) for name in set(schemata)} == {
        "Article": 8, "Person": 5, "Organization": 1, "PublicBody": 2, "Event": 8, "Note": 2,
    }


def test_actions_are_of_who_did_them_and_to_whom(export: Export) -> None:
    agreement = next(node for node in of_type(triples(export), "Action") if "https://schema.org/agent" in node)
    agent, done_to, day = (agreement[f"https://schema.org/{name}"][0] for name in ("agent", "object", "startTime"))
    assert (agent["@id"], done_to["@id"], day["@value"]) == ("urn:rasad:actor:IRN", "urn:rasad:actor:IRQ", "2022-09-01")
    done = {entity["id"]: entity["properties"] for entity in entities(export) if "action" in entity["properties"].get("keywords", [])}
    agreed = done["rasad-report-deeds-a1"]
    assert agreed["organizer"] == ["rasad-IRN"] and agreed["involved"] == ["rasad-IRN", "rasad-IRQ"]
    assert "organizer" not in done["rasad-report-deeds-a2"] and "involved" not in done["rasad-report-deeds-a3"]
