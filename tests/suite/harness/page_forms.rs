//! The forms of a page, as the page's own buttons send them.
use super::browser::{Answer, plain};

/// Where a button leads, and what it sends when nothing is typed.
#[derive(Debug, Clone)]
pub struct PageForm {
    pub action: String,
    pub fields: Vec<(String, String)>,
}

impl PageForm {
    /// Without the query.
    pub fn path(&self) -> &str {
        self.action.split('?').next().unwrap_or_default()
    }
}

/// A tag with its attributes, and the text up to the next one.
struct Tag<'a> {
    name: &'a str,
    attributes: Vec<(&'a str, String)>,
    text: &'a str,
}

impl Tag<'_> {
    fn get(&self, name: &str) -> Option<String> {
        let found = self.attributes.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.clone())
    }
}

fn tags(html: &str) -> Vec<Tag<'_>> {
    let pieces = html.split('<').skip(1);
    let read = pieces.filter_map(|piece| {
        let (inside, text) = piece.split_once('>')?;
        let end = inside.find(char::is_whitespace).unwrap_or(inside.len());
        let (name, mut rest) = inside.split_at(end);
        let mut attributes = Vec::new();
        loop {
            rest = rest.trim_start();
            let end = rest.find(|c: char| c == '=' || c.is_whitespace());
            let (attribute, after) = rest.split_at(end.unwrap_or(rest.len()));
            if attribute.is_empty() {
                break;
            }
            let quoted = after.strip_prefix("=\"").and_then(|it| it.split_once('"'));
            let (value, after) = quoted.unwrap_or(("", after));
            attributes.push((attribute, plain(value)));
            rest = after;
        }
        Some(Tag {
            name,
            attributes,
            text,
        })
    });
    read.collect()
}

/// A form while its page is read.
struct Open {
    form: PageForm,
    id: Option<String>,
    /// Buttons with a name are only sent when they are pressed: the first one is.
    pressed: bool,
    /// Where its buttons lead; nothing where that is where the form leads.
    buttons: Vec<Option<String>>,
}

impl Answer {
    /// Every form that posts, for each address to which its buttons lead; without a button it is none.
    pub fn forms(&self) -> Vec<PageForm> {
        let mut open: Vec<Open> = Vec::new();
        let mut inside: Option<usize> = None;
        let mut select: Option<(usize, usize, bool)> = None;
        let mut astray: Vec<(String, String, String)> = Vec::new();
        for tag in tags(&self.body) {
            let own = |open: &[Open]| match tag.get("form") {
                Some(id) => open.iter().position(|one| one.id.as_ref() == Some(&id)),
                None => inside,
            };
            match tag.name {
                "form" if tag.get("method").as_deref() == Some("post") => {
                    inside = Some(open.len());
                    let action = tag.get("action").unwrap_or_default();
                    let fields = Vec::new();
                    open.push(Open {
                        form: PageForm { action, fields },
                        id: tag.get("id"),
                        pressed: false,
                        buttons: Vec::new(),
                    });
                }
                "form" | "/form" => inside = None,
                "input" => {
                    let kind = tag.get("type").unwrap_or_default();
                    let ticked = tag.get("checked").is_some();
                    let sent = match kind.as_str() {
                        "checkbox" | "radio" => ticked,
                        kind => kind != "file",
                    };
                    if let (true, Some(name)) = (sent, tag.get("name")) {
                        let bare = if ticked { "on" } else { "" };
                        let value = tag.get("value").unwrap_or_else(|| bare.to_owned());
                        match own(&open) {
                            Some(at) => open[at].form.fields.push((name, value)),
                            // Of a form that stands further down.
                            None => astray.extend(tag.get("form").map(|id| (id, name, value))),
                        }
                    }
                }
                "textarea" => {
                    if let (Some(at), Some(name)) = (own(&open), tag.get("name")) {
                        let typed = tag.text.strip_prefix('\n').unwrap_or(tag.text);
                        open[at].form.fields.push((name, plain(typed)));
                    }
                }
                "select" => {
                    if let (Some(at), Some(name)) = (own(&open), tag.get("name")) {
                        select = Some((at, open[at].form.fields.len(), false));
                        open[at].form.fields.push((name, String::new()));
                    }
                }
                "/select" => select = None,
                "option" => {
                    if let Some((at, field, first)) = &mut select {
                        if !*first || tag.get("selected").is_some() {
                            let value = tag.get("value").unwrap_or_else(|| plain(tag.text));
                            open[*at].form.fields[*field].1 = value;
                        }
                        *first = true;
                    }
                }
                "button" => {
                    if let Some(at) = own(&open) {
                        let elsewhere = tag.get("formaction");
                        if let (Some(name), None, false) =
                            (tag.get("name"), &elsewhere, open[at].pressed)
                        {
                            let value = tag.get("value").unwrap_or_default();
                            open[at].form.fields.push((name, value));
                            open[at].pressed = true;
                        }
                        open[at].buttons.push(elsewhere);
                    }
                }
                _ => {}
            }
        }
        let mut found = Vec::new();
        for mut one in open {
            let ours = astray.iter().filter(|(id, ..)| Some(id) == one.id.as_ref());
            let ours = ours.map(|(_, name, value)| (name.clone(), value.clone()));
            one.form.fields.extend(ours);
            one.buttons.dedup();
            for elsewhere in one.buttons {
                let mut form = one.form.clone();
                form.action = elsewhere.unwrap_or(form.action);
                found.push(form);
            }
        }
        found
    }
}
