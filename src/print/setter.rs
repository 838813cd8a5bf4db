//! Sets one paragraph: shapes it in the fonts of its script and breaks it into lines.
use super::fonts::{Fonts, stack};
use super::rich::{END_OF_ISOLATE, ISOLATE, Mark, Rich};
use icu_properties::CodePointMapData;
use icu_properties::props::Script;
use parley::fontique::Language;
use parley::layout::{Alignment, AlignmentOptions, Layout};
use parley::style::{FontStyle, FontWeight, LineHeight, OverflowWrap, StyleProperty};
use parley::{BaseDirection, FontContext, LayoutContext};
use std::ops::Range;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    #[default]
    Ink,
    Quiet,
    Accent,
}

/// What a piece of text is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Brush {
    pub tone: Tone,
    pub strike: bool,
    /// Stands high, by half its size.
    pub high: bool,
    /// From 1: which of the links of its text it belongs to.
    pub link: u16,
    pub language: Option<&'static str>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    Start,
    Center,
    End,
}

/// How a paragraph looks.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    pub size: f32,
    /// From one baseline to the next.
    pub leading: f32,
    pub bold: bool,
    pub italic: bool,
    pub tone: Tone,
    pub align: Align,
    pub rtl: bool,
    pub language: &'a str,
    /// How far lines after the first stand in.
    pub hanging: f32,
}

impl<'a> Look<'a> {
    pub const fn new(size: f32, leading: f32, language: &'a str, rtl: bool) -> Self {
        Self {
            size,
            leading,
            bold: false,
            italic: false,
            tone: Tone::Ink,
            align: Align::Start,
            rtl,
            language,
            hanging: 0.0,
        }
    }

    pub const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    pub const fn in_tone(self, tone: Tone) -> Self {
        Self { tone, ..self }
    }

    pub const fn aligned(self, align: Align) -> Self {
        Self { align, ..self }
    }
}

/// A paragraph in lines.
pub struct Set {
    pub text: String,
    pub layout: Layout<Brush>,
    pub links: Vec<String>,
    pub leading: f32,
}

impl Set {
    pub fn lines(&self) -> usize {
        self.layout.len()
    }

    /// Of the first line, below its top: fonts sit at different heights in lines of one height.
    pub fn baseline(&self) -> f32 {
        let first = self.layout.lines().next();
        first.map_or(0.0, |line| {
            line.metrics().baseline - line.metrics().block_min_coord
        })
    }

    pub fn height(&self) -> f32 {
        self.height_of(self.lines())
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "no paragraph has that many lines"
    )]
    pub fn height_of(&self, lines: usize) -> f32 {
        lines as f32 * self.leading
    }
}

/// How much smaller quiet text is, and what stands high.
const QUIET: f32 = 0.86;
const HIGH: f32 = 0.68;

pub struct Setter {
    context: FontContext,
    layouts: LayoutContext<Brush>,
    scripts: icu_properties::CodePointMapDataBorrowed<'static, Script>,
}

impl Setter {
    pub fn new(fonts: &Fonts) -> Self {
        Self {
            context: fonts.context(),
            layouts: LayoutContext::new(),
            scripts: CodePointMapData::<Script>::new(),
        }
    }

    pub fn set(&mut self, rich: Rich, look: &Look<'_>, width: f32) -> Set {
        let (mut layout, links) = self.shape(&rich, look);
        if look.hanging > 0.0 {
            let options = parley::IndentOptions {
                each_line: false,
                hanging: true,
            };
            layout.set_text_indent(look.hanging, options);
        }
        layout.break_all_lines(Some(width));
        let alignment = match look.align {
            Align::Start => Alignment::Start,
            Align::Center => Alignment::Center,
            Align::End => Alignment::End,
        };
        layout.align(alignment, AlignmentOptions::default());
        Set {
            text: rich.text,
            layout,
            links,
            leading: look.leading,
        }
    }

    /// How wide it would be in one line, and how wide its widest word is.
    pub fn widths(&mut self, rich: &Rich, look: &Look<'_>) -> (f32, f32) {
        let (layout, _) = self.shape(rich, look);
        let widths = layout.calculate_content_widths();
        (widths.max, widths.min)
    }

    fn shape(&mut self, rich: &Rich, look: &Look<'_>) -> (Layout<Brush>, Vec<String>) {
        let isolates = isolates(&rich.text);
        let around = self.leading_font(&outside(&rich.text, &isolates), look.language);
        let inside: Vec<_> = isolates
            .into_iter()
            .map(|range| {
                let own = rich.text.get(range.clone()).unwrap_or_default();
                (range, self.leading_font(&own.chars(), look.language))
            })
            .filter(|(_, own)| *own != around)
            .collect();
        let base = Brush {
            tone: look.tone,
            ..Brush::default()
        };
        let mut builder = self
            .layouts
            .ranged_builder(&mut self.context, &rich.text, 1.0, false);
        builder.set_base_direction(if look.rtl {
            BaseDirection::Rtl
        } else {
            BaseDirection::Ltr
        });
        builder.push_default(StyleProperty::FontFamily(stack(around)));
        builder.push_default(StyleProperty::FontSize(look.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(
            look.leading,
        )));
        builder.push_default(StyleProperty::Brush(base));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        builder.push_default(StyleProperty::Locale(Language::parse(look.language).ok()));
        if look.bold {
            builder.push_default(StyleProperty::FontWeight(FontWeight::BOLD));
        }
        if look.italic {
            builder.push_default(StyleProperty::FontStyle(FontStyle::Italic));
        }
        let (brushes, links) = brushes(rich, base);
        for (range, brush) in brushes {
            builder.push(StyleProperty::Brush(brush), range);
        }
        for (range, own) in inside {
            builder.push(StyleProperty::FontFamily(stack(own)), range);
        }
        for (range, mark) in &rich.marks {
            let range = range.clone();
            match mark {
                Mark::Bold => builder.push(StyleProperty::FontWeight(FontWeight::BOLD), range),
                Mark::Italic => builder.push(StyleProperty::FontStyle(FontStyle::Italic), range),
                Mark::High => builder.push(StyleProperty::FontSize(look.size * HIGH), range),
                Mark::Quiet => builder.push(StyleProperty::FontSize(look.size * QUIET), range),
                Mark::Strike | Mark::Link(_) | Mark::In(_) | Mark::Plain => {}
            }
        }
        (builder.build(&rich.text), links)
    }

    /// Of the first letter; the Chinese characters look otherwise in each language that uses them.
    fn leading_font(
        &self,
        text: &(impl Iterator<Item = char> + Clone),
        language: &str,
    ) -> Option<&'static str> {
        let mut scripts = text.clone().map(|c| self.scripts.get(c));
        let script = scripts.find(|script| ![Script::Common, Script::Inherited].contains(script));
        let has = |wanted: &[Script]| text.clone().any(|c| wanted.contains(&self.scripts.get(c)));
        match script? {
            Script::Arabic => Some("Noto Naskh Arabic"),
            Script::Devanagari => Some("Noto Serif Devanagari"),
            Script::Hebrew => Some("Noto Serif Hebrew"),
            Script::Bengali => Some("Noto Serif Bengali"),
            Script::Thai => Some("Noto Serif Thai"),
            Script::Hangul => Some("Noto Serif CJK KR"),
            Script::Hiragana | Script::Katakana => Some("Noto Serif CJK JP"),
            Script::Bopomofo => Some("Noto Serif CJK TC"),
            Script::Han if has(&[Script::Hiragana, Script::Katakana]) || language == "ja" => {
                Some("Noto Serif CJK JP")
            }
            Script::Han if has(&[Script::Hangul]) || language == "ko" => Some("Noto Serif CJK KR"),
            Script::Han if ["zh-Hant", "zh-TW", "zh-HK"].contains(&language) => {
                Some("Noto Serif CJK TC")
            }
            Script::Han => Some("Noto Serif CJK SC"),
            _ => None,
        }
    }
}

/// What came from somewhere else, a name or a country: it has the fonts of its own script, and what stands beside it keeps its own.
fn isolates(text: &str) -> Vec<Range<usize>> {
    let (mut found, mut open) = (Vec::new(), Vec::new());
    for (at, c) in text.char_indices() {
        match c {
            ISOLATE => open.push(at),
            END_OF_ISOLATE => {
                // The outermost ones.
                if let Some(from) = open.pop().filter(|_| open.is_empty()) {
                    found.push(from..at);
                }
            }
            _ => {}
        }
    }
    found
}

fn outside<'t>(
    text: &'t str,
    isolates: &'t [Range<usize>],
) -> impl Iterator<Item = char> + Clone + 't {
    let starts = std::iter::once(0).chain(isolates.iter().map(|range| range.end));
    let ends = isolates.iter().map(|range| range.start);
    starts
        .zip(ends.chain([text.len()]))
        .flat_map(|(from, to)| text.get(from..to).unwrap_or_default().chars())
}

type Ranges = Vec<(Range<usize>, Brush)>;

/// Marks nest, and a brush is one whole: cut where any mark begins or ends.
fn brushes(rich: &Rich, base: Brush) -> (Ranges, Vec<String>) {
    let mut links: Vec<String> = Vec::new();
    let mut cuts: Vec<usize> = Vec::new();
    let mut numbers = Vec::with_capacity(rich.marks.len());
    for (range, mark) in &rich.marks {
        let mut number = 0;
        if let Mark::Link(link) = mark {
            links.push(link.clone());
            number = u16::try_from(links.len()).unwrap_or(0);
        }
        numbers.push(number);
        if matches!(
            mark,
            Mark::Link(_) | Mark::Strike | Mark::High | Mark::Quiet | Mark::In(_)
        ) {
            cuts.extend([range.start, range.end]);
        }
    }
    cuts.sort_unstable();
    cuts.dedup();
    let mut found = Vec::new();
    for pair in cuts.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        let mut brush = base;
        for ((range, mark), number) in rich.marks.iter().zip(&numbers) {
            if range.start > from || range.end < to {
                continue;
            }
            match mark {
                Mark::Link(_) => {
                    brush.link = *number;
                    brush.tone = Tone::Accent;
                }
                Mark::Strike => brush.strike = true,
                Mark::Quiet => brush.tone = Tone::Quiet,
                Mark::In(language) => brush.language = Some(language),
                Mark::High => brush.high = true,
                Mark::Bold | Mark::Italic | Mark::Plain => {}
            }
        }
        if brush != base {
            found.push((from..to, brush));
        }
    }
    (found, links)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_longer_than_the_line_is_broken() {
        let mut setter = Setter::new(&Fonts::of_folders(&[]));
        let set = setter.set(
            Rich::plain("x".repeat(200)),
            &Look::new(10.0, 14.0, "en", false),
            200.0,
        );
        assert!(set.lines() > 3, "{}", set.lines());
        assert!(set.layout.width() <= 200.0);
    }

    #[test]
    fn a_name_in_another_script_leaves_the_words_beside_it_their_fonts() {
        let text = "\u{2068}人文 (\u{2068}PRC\u{2069})\u{2069} · \u{2068}China\u{2069}, at";
        let isolates = isolates(text);
        let inside: Vec<&str> = isolates.iter().map(|range| &text[range.clone()]).collect();
        assert_eq!(
            inside,
            ["\u{2068}人文 (\u{2068}PRC\u{2069})", "\u{2068}China"]
        );
        let around: String = outside(text, &isolates).collect();
        assert_eq!(around, "\u{2069} · \u{2069}, at");
        let setter = Setter::new(&Fonts::of_folders(&[]));
        assert_eq!(setter.leading_font(&outside(text, &isolates), "en"), None);
        let fonts: Vec<_> = inside
            .iter()
            .map(|own| setter.leading_font(&own.chars(), "en"))
            .collect();
        assert_eq!(fonts, [Some("Noto Serif CJK SC"), None]);
    }

    #[test]
    fn links_inside_of_other_marks_keep_their_place() {
        let mut rich = Rich::plain("one two");
        rich.marks = vec![
            (4..7, Mark::Link("https://example.org".into())),
            (0..7, Mark::Strike),
        ];
        let (found, links) = brushes(&rich, Brush::default());
        assert_eq!(links, ["https://example.org"]);
        let seen: Vec<_> = found
            .iter()
            .map(|(range, brush)| (range.clone(), brush.link, brush.strike))
            .collect();
        assert_eq!(seen, [(0..4, 0, true), (4..7, 1, true)]);
    }
}
