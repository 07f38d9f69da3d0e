"""What the library feedparser reads in feeds: `feeds.py FILE…` prints an object by file.

feedparser forgives much; what RFC 4287 demands beyond it is asserted here, by its sections.
"""

import json
import sys
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import feedparser

ATOM = "{http://www.w3.org/2005/Atom}"


def whole(address):
    """Whether an address is whole, and not relative to something."""
    return urlsplit(address).scheme in ("http", "https") and urlsplit(address).netloc != ""


def rules(path, root):
    """The rules of RFC 4287 for a feed and its entries."""
    assert root.tag == f"{ATOM}feed", path
    for element in [root, *root.findall(f"{ATOM}entry")]:
        for name in ("id", "title", "updated"):  # 4.1.1 and 4.1.2: exactly one
            assert len(element.findall(f"{ATOM}{name}")) == 1, f"{path}: {element.tag} {name}"
        assert whole(element.findtext(f"{ATOM}id")), f"{path}: 4.2.6"
        for name in ("updated", "published"):  # 3.3: RFC 3339, with an offset
            for found in element.findall(f"{ATOM}{name}"):
                assert datetime.fromisoformat(found.text).tzinfo is not None, f"{path}: 3.3"
        for link in element.findall(f"{ATOM}link"):
            assert whole(link.get("href")), f"{path}: {link.get('href')}"
        alternates = [link for link in element.findall(f"{ATOM}link") if link.get("rel") == "alternate"]
        assert len(alternates) == 1, f"{path}: 4.1.1, 4.1.2"
    assert root.find(f"{ATOM}author/{ATOM}name").text.strip(), f"{path}: 4.1.1, an author"
    assert [link.get("href") for link in root.findall(f"{ATOM}link") if link.get("rel") == "self"], f"{path}: self"
    ids = [entry.findtext(f"{ATOM}id") for entry in root.findall(f"{ATOM}entry")]
    assert len(set(ids)) == len(ids), f"{path}: 4.1.2, ids"


def feed(path):
    """The feed in a file."""
    raw = Path(path).read_bytes()
    root = ElementTree.fromstring(raw)
    rules(path, root)
    read = feedparser.parse(raw)
    assert not read.bozo, f"{path}: {read.get('bozo_exception')}"
    assert read.version == "atom10", path
    return {
        "title": read.feed.title,
        "id": read.feed.id,
        "updated": read.feed.updated,
        "language": root.get("{http://www.w3.org/XML/1998/namespace}lang"),
        "author": read.feed.author,
        "entries": [
            {"id": one.id, "title": one.title, "link": one.link, "updated": one.updated, "published": one.published,
             "summary": one.get("summary", "")}
            for one in read.entries
        ],
    }


print(json.dumps({path: feed(path) for path in sys.argv[1:]}))
