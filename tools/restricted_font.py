# Makes tests/fonts/restricted.ttf: one sign, U+10600, and a licence that lets nobody embed it (fsType 2), so that a PDF
# with it fails the check of PDF/UA-1. Run by hand:
#
#   pip install fonttools==4.68.0
#   python3 tools/restricted_font.py
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

TARGET = Path(__file__).resolve().parent.parent / "tests" / "fonts" / "restricted.ttf"


def box():
    pen = TTGlyphPen(None)
    pen.moveTo((100, 0))
    pen.lineTo((100, 700))
    pen.lineTo((500, 700))
    pen.lineTo((500, 0))
    pen.closePath()
    return pen.glyph()


builder = FontBuilder(1000, isTTF=True)
builder.setupGlyphOrder([".notdef", "sign"])
builder.setupCharacterMap({0x10600: "sign"})
builder.setupGlyf({".notdef": box(), "sign": box()})
builder.setupHorizontalMetrics({".notdef": (600, 100), "sign": (600, 100)})
builder.setupHorizontalHeader(ascent=800, descent=-200)
# A name that stands before those of the machine's fonts, in case one of them has the sign.
builder.setupNameTable({"familyName": "A Restricted Font", "styleName": "Regular"})
builder.setupOS2(sTypoAscender=800, usWinAscent=800, usWinDescent=200, fsType=2)
builder.setupPost()
builder.updateHead(created=0, modified=0)
builder.font.recalcTimestamp = False
TARGET.parent.mkdir(exist_ok=True)
builder.save(TARGET)
