//! A list as a Word document (ECMA-376, transitional), compressed as it comes, so that a long one never stands in memory.
//!
//! It holds no time and no chance: the same content makes the same bytes. What runs against its paragraph stands between
//! marks of direction: Word heeds `w:rtl`, and LibreOffice neither that nor `w:dir` where a name ends in a bracket or a digit.
use crate::locale::direction::{of_text, strays};
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};
use zip::result::ZipError;
use zip::write::{SimpleFileOptions, StreamWriter, ZipWriter};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the document could not be packed")]
    Zip(#[from] ZipError),
    #[error("the document could not be written")]
    Io(#[from] std::io::Error),
}

/// Of which sort a paragraph is; each has a style of its own, so that whoever pastes the list can change them all at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    Title,
    Heading,
    Entry,
    /// Below an entry.
    Person,
}

impl Style {
    const fn id(self) -> &'static str {
        match self {
            Self::Title => "Title",
            Self::Heading => "Heading1",
            Self::Entry => "Signatory",
            Self::Person => "Representative",
        }
    }
}

pub struct Docx {
    zip: ZipWriter<StreamWriter<Pipe>>,
    pipe: Pipe,
}

/// What is packed and not fetched yet.
#[derive(Clone, Default)]
struct Pipe(Arc<Mutex<Vec<u8>>>);

impl Pipe {
    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

const CONTENT_TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;
const PACKAGE: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;
const PARTS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
const BEGINNING: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>"#;

impl Docx {
    /// `language` is that of what stands around the names, and `title` goes into the properties only.
    pub fn new(title: &str, language: &str) -> Result<Self, Error> {
        let pipe = Pipe::default();
        let mut docx = Self {
            zip: ZipWriter::new_stream(pipe.clone()),
            pipe,
        };
        docx.part("[Content_Types].xml", CONTENT_TYPES)?;
        docx.part("_rels/.rels", PACKAGE)?;
        docx.part("docProps/core.xml", &properties(title, language))?;
        docx.part("word/_rels/document.xml.rels", PARTS)?;
        docx.part("word/styles.xml", &styles(language))?;
        docx.part("word/document.xml", BEGINNING)?;
        Ok(docx)
    }

    /// The pieces follow each other without a space. `direction` is that of the paragraph.
    pub fn paragraph(
        &mut self,
        style: Style,
        direction: &str,
        pieces: &[impl AsRef<str>],
    ) -> Result<(), Error> {
        let mut xml = format!("<w:p><w:pPr><w:pStyle w:val=\"{}\"/>", style.id());
        if direction == "rtl" {
            xml.push_str("<w:bidi/>");
        }
        xml.push_str("</w:pPr>");
        for piece in pieces {
            run(&mut xml, direction, piece.as_ref());
        }
        xml.push_str("</w:p>");
        Ok(self.zip.write_all(xml.as_bytes())?)
    }

    /// What is ready since the last time; perhaps nothing.
    pub fn ready(&self) -> Vec<u8> {
        self.pipe.take()
    }

    /// The last bytes. `direction` is that of the pages.
    pub fn end(mut self, direction: &str) -> Result<Vec<u8>, Error> {
        let bidi = if direction == "rtl" { "<w:bidi/>" } else { "" };
        write!(
            self.zip,
            "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1418\" w:bottom=\"1418\" \
             w:left=\"1418\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>{bidi}</w:sectPr></w:body></w:document>"
        )?;
        self.zip.finish()?;
        Ok(self.pipe.take())
    }

    fn part(&mut self, name: &str, beginning: &str) -> Result<(), Error> {
        self.zip.start_file(name, SimpleFileOptions::DEFAULT)?;
        Ok(self.zip.write_all(beginning.as_bytes())?)
    }
}

/// One piece, spelt by nobody's dictionary.
fn run(xml: &mut String, surroundings: &str, text: &str) {
    let direction = of_text(text).unwrap_or(surroundings);
    xml.push_str("<w:r><w:rPr><w:noProof/>");
    if direction == "rtl" {
        xml.push_str("<w:rtl/>");
    }
    xml.push_str("</w:rPr><w:t xml:space=\"preserve\">");
    if strays(text, surroundings) {
        xml.push(mark(direction));
        escape(xml, text);
        xml.extend([mark(direction), mark(surroundings)]);
    } else {
        escape(xml, text);
    }
    xml.push_str("</w:t></w:r>");
}

/// As good as a letter of that direction, and not to be seen.
fn mark(direction: &str) -> char {
    if direction == "rtl" {
        '\u{200f}'
    } else {
        '\u{200e}'
    }
}

/// Characters that XML cannot hold are left out.
fn escape(xml: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\t' | '\n' | '\r' => xml.push(' '),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            c => xml.push(c),
        }
    }
}

fn properties(title: &str, language: &str) -> String {
    let (mut escaped, mut tag) = (String::new(), String::new());
    escape(&mut escaped, title);
    escape(&mut tag, language);
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{escaped}</dc:title><dc:language>{tag}</dc:language></cp:coreProperties>"#
    )
}

/// Latin, East Asian and right-to-left text each have a language of their own in Word; whichever is the document's has its name.
fn styles(language: &str) -> String {
    let mut tag = String::new();
    escape(&mut tag, language);
    let (mut latin, mut eastern, mut bidi) = ("en-GB", "zh-CN", "ar-SA");
    match language.split('-').next() {
        Some("zh" | "ja" | "ko") => eastern = &tag,
        Some("ar" | "he" | "fa" | "ur" | "hi") => bidi = &tag,
        _ => latin = &tag,
    }
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="{latin}" w:eastAsia="{eastern}" w:bidi="{bidi}"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:after="240"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="Signatory"><w:name w:val="Signatory"/><w:basedOn w:val="Normal"/><w:pPr><w:keepLines/><w:spacing w:after="40"/></w:pPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="Representative"><w:name w:val="Representative"/><w:basedOn w:val="Normal"/><w:pPr><w:keepLines/><w:spacing w:after="40"/><w:ind w:left="284"/></w:pPr></w:style></w:styles>"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Cursor, Read};

    fn document(build: impl FnOnce(&mut Docx)) -> Vec<u8> {
        let mut docx = Docx::new("A & B", "ar").unwrap();
        build(&mut docx);
        let mut bytes = docx.ready();
        bytes.extend(docx.end("rtl").unwrap());
        bytes
    }

    fn part(bytes: &[u8], name: &str) -> String {
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut text = String::new();
        zip.by_name(name)
            .unwrap()
            .read_to_string(&mut text)
            .unwrap();
        text
    }

    #[test]
    fn every_part_is_xml_and_names_are_kept_as_they_are() {
        let odd = "<b>&\"Zo\u{0}e\"\u{b} 👩🏽‍🚀 e\u{301}ﬁ";
        let build = |docx: &mut Docx| {
            docx.paragraph(Style::Title, "ltr", &[odd]).unwrap();
            docx.paragraph(Style::Entry, "rtl", &["Humanists!", " (", "جمعية", ")"])
                .unwrap();
        };
        let bytes = document(build);
        assert_eq!(document(build), bytes, "the same content, the same bytes");
        for name in [
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
        ] {
            roxmltree::Document::parse(&part(&bytes, name)).expect(name);
        }
        let text = part(&bytes, "word/document.xml");
        let xml = roxmltree::Document::parse(&text).unwrap();
        let texts: Vec<&str> = xml
            .descendants()
            .filter(|node| {
                node.has_tag_name((
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "t",
                ))
            })
            .filter_map(|node| node.text())
            .collect();
        assert_eq!(
            texts,
            [
                "<b>&\"Zoe\" 👩🏽‍🚀 e\u{301}ﬁ",
                "\u{200e}Humanists!\u{200e}\u{200f}",
                " (",
                "جمعية",
                ")"
            ]
        );
        assert!(
            text.contains("<w:pStyle w:val=\"Signatory\"/><w:bidi/>")
                && text.contains("<w:bidi/></w:sectPr>")
        );
        assert_eq!(text.matches("<w:rtl/>").count(), 3, "{text}");
    }
}
