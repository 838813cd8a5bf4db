//! A visitor's browser: keeps cookies, follows nothing by itself, says where its forms come from.
use std::collections::BTreeMap;
use std::sync::Mutex;

pub struct Browser {
    agent: ureq::Agent,
    base: String,
    cookies: Mutex<BTreeMap<String, String>>,
}

/// What came back.
#[derive(Debug, Clone)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Browser {
    pub fn new(base: &str) -> Self {
        let agent = ureq::Agent::config_builder()
            .max_redirects(0)
            .http_status_as_error(false)
            .timeout_global(Some(std::time::Duration::from_secs(30)))
            .build()
            .new_agent();
        Self {
            agent,
            base: base.to_owned(),
            cookies: Mutex::default(),
        }
    }

    pub fn get(&self, path: &str) -> Answer {
        self.get_with(path, &[])
    }

    pub fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = self.agent.get(format!("{}{path}", self.base));
        for (name, value) in self
            .standing_headers()
            .iter()
            .map(|(n, v)| (n.as_str(), v.as_str()))
            .chain(headers.iter().copied())
        {
            request = request.header(name, value);
        }
        self.answer(request.call().unwrap())
    }

    /// A form of our own page.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded(fields);
        self.post_raw(
            path,
            &[
                ("Content-Type", "application/x-www-form-urlencoded"),
                ("Sec-Fetch-Site", "same-origin"),
                ("Origin", &self.base),
            ],
            body.as_bytes(),
        )
    }

    /// Whatever bytes with whatever headers.
    pub fn post_raw(&self, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let mut request = self.agent.post(format!("{}{path}", self.base));
        for (name, value) in self
            .standing_headers()
            .iter()
            .map(|(n, v)| (n.as_str(), v.as_str()))
            .chain(headers.iter().copied())
        {
            request = request.header(name, value);
        }
        self.answer(request.send(body).unwrap())
    }

    /// GETs where a 303 or 307 leads.
    pub fn follow(&self, answer: &Answer) -> Answer {
        assert!((300..400).contains(&answer.status), "{answer:?}");
        self.get(answer.header("location").expect("a redirect says where"))
    }

    pub fn cookies(&self) -> BTreeMap<String, String> {
        self.cookies.lock().unwrap().clone()
    }

    fn standing_headers(&self) -> Vec<(String, String)> {
        let mut headers = Vec::new();
        let cookies = self.cookies.lock().unwrap();
        if !cookies.is_empty() {
            let line: Vec<String> = cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            headers.push(("Cookie".to_owned(), line.join("; ")));
        }
        headers
    }

    fn answer(&self, mut response: ureq::http::Response<ureq::Body>) -> Answer {
        let headers: Vec<(String, String)> = response
            .headers()
            .iter()
            .map(|(name, value)| {
                (
                    name.to_string(),
                    String::from_utf8_lossy(value.as_bytes()).into_owned(),
                )
            })
            .collect();
        for (_, line) in headers.iter().filter(|(name, _)| name == "set-cookie") {
            let (name, rest) = line.split_once('=').unwrap();
            let value = rest.split(';').next().unwrap_or_default();
            let mut cookies = self.cookies.lock().unwrap();
            if value.is_empty() || line.contains("Max-Age=0") {
                cookies.remove(name);
            } else {
                cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let bytes = response
            .body_mut()
            .with_config()
            .limit(64 << 20)
            .read_to_vec()
            .unwrap();
        Answer {
            status: response.status().as_u16(),
            headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}

pub fn form_urlencoded(fields: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish()
}

/// Without entities.
pub fn plain(text: &str) -> String {
    text.replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#39;", "'")
        .replace("&#34;", "\"")
        .replace("&amp;", "&")
        .replace("&#38;", "&")
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(header, _)| header == name)
            .map(|(_, value)| value.as_str())
    }

    /// The words of the page, without tags, entities undone, single spaces.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let mut inside = false;
        for c in self.body.chars() {
            match c {
                '<' => inside = true,
                '>' => {
                    inside = false;
                    text.push(' ');
                }
                c if !inside => text.push(c),
                _ => {}
            }
        }
        let plain = plain(&text);
        plain.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    /// The first form whose action ends so: that action, and the form as a page of its own.
    #[track_caller]
    pub fn form(&self, end: &str) -> (String, Self) {
        let found = self.body.split("action=\"").skip(1).find_map(|rest| {
            let (action, form) = rest.split_once('"')?;
            action.ends_with(end).then_some((action, form))
        });
        let Some((action, form)) = found else {
            panic!("no form leads to …{end} on\n{}", self.text());
        };
        let body = form.split("</form>").next().unwrap().to_owned();
        let form = Self {
            status: self.status,
            headers: Vec::new(),
            body,
        };
        (action.to_owned(), form)
    }

    /// The value of the first field with this name.
    pub fn field(&self, name: &str) -> Option<String> {
        let at = self.body.find(&format!("name=\"{name}\""))?;
        let tag_end = at + self.body[at..].find('>')?;
        let tag_start = self.body[..at].rfind('<')?;
        let tag = &self.body[tag_start..tag_end];
        let value = tag.split_once("value=\"")?.1.split('"').next()?;
        Some(plain(value))
    }

    /// The addresses of all links and forms that begin so.
    pub fn paths(&self, beginning: &str) -> Vec<String> {
        let mut found = Vec::new();
        for attribute in ["href=\"", "action=\""] {
            for piece in self.body.split(attribute).skip(1) {
                let path = plain(piece.split('"').next().unwrap_or_default());
                if path.starts_with(beginning) && !found.contains(&path) {
                    found.push(path);
                }
            }
        }
        found
    }

    #[track_caller]
    pub fn shows(&self, words: &str) -> &Self {
        assert!(
            self.text().contains(words),
            "{words:?} is not on the page ({}):\n{}",
            self.status,
            self.text()
        );
        self
    }

    #[track_caller]
    pub fn lacks(&self, words: &str) -> &Self {
        assert!(
            !self.text().contains(words),
            "{words:?} is on the page ({}):\n{}",
            self.status,
            self.text()
        );
        self
    }

    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status, status, "{}", self.text());
        self
    }
}
