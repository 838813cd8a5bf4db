# Makes the files in fonts/ from the Noto fonts of Debian: what the PDF and the share card are set in. Run by hand:
#
#   apt-get install fonts-noto-core=20201225-1   (Debian 12)
#   pip install fonttools==4.68.0
#   python3 tools/fonts.py
#
# Hints for screens and the names of glyphs are left out, since print needs neither; every character of a font and what
# shapes it stays. A script whose face is small comes in regular and bold, the others in regular only. Chinese,
# Japanese and Korean are too big to be shipped: README says which package has them.
import hashlib
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

SOURCE = Path("/usr/share/fonts/truetype/noto")
TARGET = Path(__file__).resolve().parent.parent / "fonts"

# What the whole program is written in, and what its languages need.
FACES = [
    "NotoSerif-Regular",
    "NotoSerif-Bold",
    "NotoSerif-Italic",
    "NotoNaskhArabic-Regular",
    "NotoNaskhArabic-Bold",
    "NotoSerifDevanagari-Regular",
    "NotoSerifDevanagari-Bold",
    "NotoSerifHebrew-Regular",
    "NotoSerifHebrew-Bold",
    "NotoSerifArmenian-Regular",
    "NotoSerifArmenian-Bold",
    "NotoSerifGeorgian-Regular",
    "NotoSerifGeorgian-Bold",
    "NotoSerifThai-Regular",
    "NotoSerifThai-Bold",
    "NotoSerifBengali-Regular",
    "NotoSerifEthiopic-Regular",
    "NotoSerifGujarati-Regular",
    "NotoSerifGurmukhi-Regular",
    "NotoSerifKannada-Regular",
    "NotoSerifKhmer-Regular",
    "NotoSerifLao-Regular",
    "NotoSerifMalayalam-Regular",
    "NotoSerifMyanmar-Regular",
    "NotoSerifSinhala-Regular",
    "NotoSerifTamil-Regular",
    "NotoSerifTelugu-Regular",
    "NotoSerifTibetan-Regular",
    "NotoSansAdlam-Regular",
    "NotoSansCanadianAboriginal-Regular",
    "NotoSansCherokee-Regular",
    "NotoSansNKo-Regular",
    "NotoSansOlChiki-Regular",
    "NotoSansOriya-Regular",
    "NotoSansThaana-Regular",
    "NotoSansTifinagh-Regular",
    "NotoSansSymbols-Regular",
]

# Of this one only what stands in running text: arrows, signs, enclosed letters and numbers.
SYMBOLS = [*range(0x2000, 0x2C00)]


def made(name):
    options = subset.Options()
    options.layout_features = ["*"] if "Serif-" not in name else [*subset.Options().layout_features, "lnum", "tnum"]
    options.hinting = False
    options.glyph_names = False
    options.legacy_kern = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.recalc_timestamp = False
    font = TTFont(SOURCE / f"{name}.ttf", recalcTimestamp=False)
    cut = subset.Subsetter(options)
    cut.populate(unicodes=SYMBOLS if "Symbols" in name else list(font.getBestCmap()))
    cut.subset(font)
    path = TARGET / f"{name}.ttf"
    font.save(path)
    return path


TARGET.mkdir(exist_ok=True)
total = 0
for name in FACES:
    path = made(name)
    size = path.stat().st_size
    total += size
    print(f"{size:8} {hashlib.sha256(path.read_bytes()).hexdigest()[:12]} {path.name}")
print(f"{total:8} in all")
