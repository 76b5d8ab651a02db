"""The same figures and errors, to the last digit, as the reference scorer that comes with the shared gold."""

import json
import random
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from rasad.evaluate import GoldReport, as_json, as_text, error_lines, evaluate, load_gold, load_records
from rasad.evaluate.gold import GoldActor, GoldContact
from rasad.record import Actor, Contact, Mention, Record, Report, Span, Statement, encode

SHARED = Path(__file__).resolve().parents[3] / "shared"
SCORER = SHARED / "tools" / "score.py"
pytestmark = pytest.mark.skipif(not SCORER.exists(), reason="the shared gold is not here")


def disturbed(gold: GoldReport, dice: random.Random) -> Record:
    """Make a record of a gold report with things left out, moved and swapped at random."""
    ids = {key: f"x-{key}" for key in gold.actors if dice.random() < 0.9}
    return Record(
        report=Report(id=gold.id, text=gold.text),
        actors=[_actor(gold, key, coded, dice) for key, coded in ids.items()],
        contacts=[_contact(contact, ids, dice) for contact in gold.contacts if dice.random() < 0.9],
        statements=_statements(gold, ids, dice),
    )


def _actor(gold: GoldReport, key: str, coded: str, dice: random.Random) -> Actor:
    actor: GoldActor = gold.actors[key]
    mentions = []
    for mention in actor.mentions:
        start, end = mention.within(gold.text)
        if dice.random() < 0.8:
            kind = dice.choice(["name", "title", "pronoun"])
            mentions.append(Mention(start=start + dice.choice([0, 0, 2, 30]), end=end + dice.choice([2, 30, 31]), kind=kind))
    name = dice.choice([actor.english, actor.english.replace("-", " al "), "Somebody Else"])
    kind = dice.choice(["person", "office"]) if actor.kind == "person" else "organization"
    return Actor(id=coded, kind=kind, name=name, names={"en": [name]}, mentions=mentions)


def _contact(contact: GoldContact, ids: dict[str, str], dice: random.Random) -> Contact:
    return Contact(
        id="k" + contact.id, channel=dice.choice([contact.channel, contact.channel, "other"]), status=contact.status,
        parties=[ids.get(p, p) for p in contact.parties][: dice.choice([2, 9])], date=dice.choice([contact.date, None]),
        initiator=ids.get(contact.initiator or "", contact.initiator), initiator_conflict=dice.random() < 0.2,
        according_to=[ids.get(a, a) for a in contact.according_to],
    )


def _statements(gold: GoldReport, ids: dict[str, str], dice: random.Random) -> list[Statement]:
    out = []
    for number, statement in enumerate(gold.statements or []):
        start, end = statement.content.within(gold.text)
        out.append(
            Statement(
                id=f"s{number}", speaker=ids.get(statement.speaker, "nobody"), form=dice.choice(["direct", "indirect"]),
                cue=Span(start, start),
                content=Span(start, end + dice.choice([0, 5, 200])), klass=dice.choice([statement.klass, "state"]),
                contact=dice.choice([None, f"k{statement.contact}"]), target=ids.get(statement.target or "", statement.target),
            )
        )
    return out


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_figures_and_errors_are_those_of_the_reference(seed: int, tmp_path: Path) -> None:
    dice = random.Random(seed)
    gold = load_gold(SHARED / "gold" / "reports")
    path = tmp_path / "records.jsonl"
    coded = [disturbed(report, dice) for report in gold]
    path.write_bytes(b"\n".join(encode(record) for record in coded if dice.random() < 0.95))
    evaluation = evaluate(gold, load_records(path))

    def reference(*options: str) -> str:
        command = [sys.executable, str(SCORER), str(SHARED / "gold" / "reports"), str(path), *options]
        return subprocess.run(command, check=True, capture_output=True, encoding="utf-8", env={"PYTHONUTF8": "1"}).stdout

    assert as_text(evaluation) + "\n" + error_lines(evaluation) + "\n" == reference("--errors")
    assert json.loads(as_json(evaluation)) == json.loads(reference("--json"))


def test_statements_left_unannotated_are_not_scored(tmp_path: Path) -> None:
    gold = load_gold(SHARED / "gold" / "reports")[:5]
    bare = [msgspec.structs.replace(report, statements=None) for report in gold]
    flagged = [msgspec.structs.replace(report, statements_annotated=False) for report in gold]
    for reports in (bare, flagged):
        assert evaluate(reports, {}).figures["statements"]._asdict()["gold"] == 0
