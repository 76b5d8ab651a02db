"""Small real files of every format, made where they are needed."""

import gzip
import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

ARABIC = "تلقى إسماعيل هنية اتصالاً هاتفياً من محمد باقر قاليباف. وقال هنية إن الحوار بين الطرفين مستمر وإن المحادثات كانت مفيدة للجانبين."
PERSIAN = "وزیر امور خارجه ایران در گفت‌وگوی تلفنی با همتای عراقی خود گفت که همکاری‌ها را ادامه می‌دهند و این برای منطقه مهم است."


def page(text: str, title: str = "خبر", head: str = "", language: str = "ar") -> str:
    """Give a web page with an article."""
    body = f"<p>{text}</p>" * 3
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>{head}</head>'
        f"<body><article><h1>{title}</h1>{body}</article></body></html>"
    )


def docx(paragraphs: Sequence[str], title: str | None = None, table: Sequence[Sequence[str]] = ()) -> bytes:
    """Give a Word document."""
    import docx

    document = docx.Document()
    if title:
        document.add_heading(title, 0)
    for text in paragraphs:
        document.add_paragraph(text)
    if table:
        made = document.add_table(len(table), len(table[0]))
        for row, cells in zip(made.rows, table, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def pdf(lines: Sequence[str], sizes: Sequence[int] = ()) -> bytes:
    """Give a PDF of a page on which each of `lines`, given as it is seen from left to right, is drawn sign by sign."""
    letters = sorted(set("".join(lines)))
    codes = {letter: number for number, letter in enumerate(letters, 1)}
    drawn = []
    for number, line in enumerate(lines):
        size = sizes[number] if sizes else 12
        drawn.append(f"BT /F1 {size} Tf 50 {760 - 30 * number} Td <{''.join(f'{codes[sign]:04x}' for sign in line)}> Tj ET")
    mapping = "\n".join(f"<{code:04x}> <{letter.encode('utf-16-be').hex()}>" for letter, code in codes.items())
    unicode_map = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Made def /CMapType 2 def\n1 begincodespacerange\n"
        f"<0000> <ffff>\nendcodespacerange\n{len(codes)} beginbfchar\n{mapping}\nendbfchar\nendcmap end end"
    )
    return _pdf_file("\n".join(drawn), unicode_map)


def _pdf_file(drawn: str, unicode_map: str) -> bytes:
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 800 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
        "<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 8 0 R >>",
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
        " /DW 500 /FontDescriptor 7 0 R >>",
        "<< /Type /FontDescriptor /FontName /Made /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200"
        " /CapHeight 700 /StemV 80 >>",
        f"<< /Length {len(unicode_map)} >>\nstream\n{unicode_map}\nendstream",
    ]
    out = b"%PDF-1.7\n"
    places = []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{part}\nendobj\n".encode("latin-1")
    start = len(out)
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(parts) + 1
    ending = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF"
    return out + ending.encode()


def parquet(columns: Mapping[str, Sequence[object]]) -> bytes:
    """Give a Parquet file."""
    import pyarrow
    from pyarrow.parquet import write_table

    out = io.BytesIO()
    write_table(pyarrow.table({name: list(values) for name, values in columns.items()}), out)
    return out.getvalue()


def archive(files: Mapping[str, bytes | str]) -> bytes:
    """Give a ZIP archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return out.getvalue()


def capture(url: str, body: bytes | str, kind: str = "text/html; charset=utf-8", status: str = "200 OK", headers: str = "") -> bytes:
    """Give a record of a WARC file: what a host answered."""
    content = body.encode() if isinstance(body, str) else body
    answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{headers}Content-Length: {len(content)}\r\n\r\n".encode() + content
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-1234567890ab>\r\n"
        f"WARC-Date: 2021-05-15T10:00:00Z\r\nWARC-Target-URI: {url}\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


def warc(records: Sequence[bytes], packed: bool = True) -> bytes:
    """Give a WARC file; packed as they are published, each record by itself."""
    return b"".join(gzip.compress(record) if packed else record for record in records)


def put(path: Path, content: bytes | str) -> Path:
    """Write a file and give its place."""
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path
