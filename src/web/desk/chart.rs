//! Numbers drawn as SVG on the server. The page has the same numbers in a table, which is where anybody
//! reads them exactly; the picture has a title and a description for whoever does not see it.
use crate::locale::messages::Locale;

/// Columns over time, the oldest first.
#[derive(askama::Template)]
#[template(path = "desk/chart_columns.html")]
pub struct Columns {
    pub id: String,
    pub title: String,
    pub description: String,
    pub columns: Vec<Column>,
    /// Lines across, with their numbers.
    pub lines: Vec<Line>,
    pub ticks: Vec<Tick>,
}

pub struct Column {
    pub x: String,
    pub y: String,
    pub width: String,
    pub height: String,
}

pub struct Line {
    pub y: String,
    pub label: String,
}

pub struct Tick {
    pub x: String,
    pub anchor: &'static str,
    pub label: String,
}

/// Bars with their names.
#[derive(askama::Template)]
#[template(path = "desk/chart_bars.html")]
pub struct Bars {
    pub id: String,
    pub title: String,
    pub description: String,
    pub height: usize,
    pub bars: Vec<Bar>,
}

pub struct Bar {
    pub y: usize,
    pub text_y: usize,
    pub width: String,
    pub label: String,
    pub number: String,
}

/// What a chart is of.
pub struct Caption {
    pub id: &'static str,
    pub title: String,
    pub description: String,
}

/// In units of the picture, which is 360 wide: at 360 pixels its letters are read without a glass.
const LEFT: f64 = 34.0;
const RIGHT: f64 = 356.0;
const TOP: f64 = 10.0;
const BOTTOM: f64 = 130.0;
const BAR: usize = 26;

/// `ticks` are positions among the columns, with what stands under them.
pub fn columns(
    locale: &Locale,
    caption: Caption,
    numbers: &[i64],
    ticks: &[(usize, String)],
) -> Columns {
    let top = round_up(numbers.iter().copied().max().unwrap_or(0));
    let step = (RIGHT - LEFT) / float(numbers.len().max(1));
    let y = |number: i64| BOTTOM - (BOTTOM - TOP) * ratio(number, top);
    let column = |(index, number): (usize, &i64)| Column {
        x: fixed(LEFT + step * float(index)),
        y: fixed(y(*number)),
        width: fixed((step * 0.82).max(0.4)),
        height: fixed(BOTTOM - y(*number)),
    };
    let line = |number: i64| Line {
        y: fixed(y(number)),
        label: number_text(locale, number),
    };
    let last = numbers.len().saturating_sub(1);
    let tick = |(index, label): &(usize, String)| Tick {
        x: fixed(LEFT + step * (float(*index) + 0.4)),
        anchor: match *index {
            0 => "start",
            index if index == last => "end",
            _ => "middle",
        },
        label: label.clone(),
    };
    let lines = if top % 2 == 0 {
        vec![line(0), line(top / 2), line(top)]
    } else {
        vec![line(0), line(top)]
    };
    Columns {
        id: caption.id.to_owned(),
        title: caption.title,
        description: caption.description,
        // One of nothing is a gap.
        columns: numbers
            .iter()
            .enumerate()
            .filter(|(_, number)| **number > 0)
            .map(column)
            .collect(),
        lines,
        ticks: ticks.iter().map(tick).collect(),
    }
}

/// The longest first is for the caller to see to.
pub fn bars(locale: &Locale, caption: Caption, numbers: &[(String, i64)]) -> Bars {
    let top = numbers.iter().map(|(_, number)| *number).max().unwrap_or(0);
    let bar = |(index, (label, number)): (usize, &(String, i64))| Bar {
        y: index * BAR + 15,
        text_y: index * BAR + 11,
        width: fixed((330.0 * ratio(*number, top.max(1))).max(0.0)),
        label: label.clone(),
        number: number_text(locale, *number),
    };
    Bars {
        id: caption.id.to_owned(),
        title: caption.title,
        description: caption.description,
        height: numbers.len() * BAR + 4,
        bars: numbers.iter().enumerate().map(bar).collect(),
    }
}

pub fn number_text(locale: &Locale, number: i64) -> String {
    locale.msg("desk-count").arg("count", number).to_string()
}

/// The end of the axis: 1, 2, 4, 6, 10, 20, 40, 60, 100 …
fn round_up(most: i64) -> i64 {
    let mut power: i64 = 1;
    loop {
        for step in [1, 2, 4, 6] {
            if most <= step * power {
                return step * power;
            }
        }
        power = match power.checked_mul(10) {
            Some(more) if more < i64::MAX / 10 => more,
            _ => return most,
        };
    }
}

#[expect(clippy::cast_precision_loss, reason = "a place in a picture")]
fn ratio(number: i64, of: i64) -> f64 {
    number as f64 / of as f64
}

#[expect(clippy::cast_precision_loss, reason = "a place in a picture")]
fn float(number: usize) -> f64 {
    number as f64
}

/// Always with a point: it is no number for people.
fn fixed(number: f64) -> String {
    format!("{number:.1}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::messages::Catalogue;
    use askama::Template;

    fn drawn(numbers: &[i64]) -> (Columns, String) {
        let locale = Catalogue::load(&["en".to_owned()])
            .expect("the messages parse")
            .negotiate(None, None);
        let caption = Caption {
            id: "x",
            title: "A <b>".into(),
            description: "B".into(),
        };
        let chart = columns(&locale, caption, numbers, &[(0, "1 May".into())]);
        let html = chart.render().expect("plain data renders");
        (chart, html)
    }

    #[test]
    fn the_axis_ends_at_a_round_number() {
        let ends = [0, 1, 2, 3, 5, 7, 11, 61, 1234].map(round_up);
        assert_eq!(ends, [1, 1, 2, 4, 6, 10, 20, 100, 2000]);
    }

    #[test]
    fn nothing_is_a_gap_and_the_most_reaches_its_line() {
        let (chart, html) = drawn(&[0, 5, 0, 10]);
        assert_eq!(chart.columns.len(), 2);
        assert_eq!(chart.columns[1].y, fixed(TOP));
        assert_eq!(chart.columns[0].height, fixed((BOTTOM - TOP) / 2.0));
        assert!(
            html.contains("role=\"img\"") && html.contains("A &#60;b&#62;"),
            "{html}"
        );
        assert!(drawn(&[]).1.contains("<svg"));
        assert!(drawn(&[0, 0]).0.columns.is_empty());
    }
}
