"""UIMA CAS as JSON, a file a report: who is named, contacts, statements and cues as INCEpTION's built-in named entities.

The same marks as in WebAnno TSV, on the untouched text; line ends and parts of words are kept, as a CAS has no tokens it must fit.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from rasad.errors import UsageError
from rasad.export.documents import File, documents, index_file
from rasad.export.source import Source
from rasad.export.spool import Lines
from rasad.export.webanno import NAMED_ENTITY, marks
from rasad.record import Record

if TYPE_CHECKING:
    from cassis import TypeSystem

_META = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
_TYPES = {
    NAMED_ENTITY: ("uima.tcas.Annotation", ("value", "identifier")),
    _META: ("uima.tcas.DocumentAnnotation", ("documentId", "documentTitle", "documentUri")),
}


def cas_files(source: Source) -> Iterator[File]:
    """Give the files: one a report, and the list of documents; UsageError where dkpro-cassis is not installed."""
    cassis = _cassis()
    return _files(source, cassis, _types(cassis))


def _files(source: Source, cassis: Any, types: "TypeSystem") -> Iterator[File]:
    with Lines() as index:
        for name, record in documents(source, ".json", index):
            yield f"{name}.json", _document(record, cassis, types)
        yield index_file(index)


def _cassis() -> Any:
    try:
        import cassis
    except ModuleNotFoundError as error:
        raise UsageError("CAS needs dkpro-cassis, which is not installed. Install it with: pip install 'rasad[cas]'") from error
    return cassis


def _types(cassis: Any) -> "TypeSystem":
    types = cassis.TypeSystem(add_document_annotation_type=True)
    for name, (parent, features) in _TYPES.items():
        made = types.create_type(name, supertypeName=parent)
        for feature in features:
            types.create_feature(made, feature, "uima.cas.String")
    return types


def _document(record: Record, cassis: Any, types: "TypeSystem") -> bytes:
    """Give the JSON of a report; half of a pair of surrogates, which no text in UTF-8 can hold, becomes a question mark."""
    report = record.report
    text = _whole(report.text)
    cas = cassis.Cas(typesystem=types, sofa_string=text)
    meta, entity = types.get_type(_META), types.get_type(NAMED_ENTITY)
    cas.add(meta(
        begin=0, end=len(text), language=report.language or "x-unspecified",
        documentId=_whole(report.id), documentTitle=_whole(report.title), documentUri=_whole(report.url),
    ))
    for mark in marks(record):
        cas.add(entity(begin=mark.start, end=mark.end, value=mark.value, identifier=_whole(mark.identifier)))
    written: str = cas.to_json()
    return written.encode()


def _whole(text: str | None) -> Any:
    return text.encode("utf-8", "replace").decode() if text is not None else None
