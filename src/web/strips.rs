//! What stands above a public page: the banners of the site and of its letter in the reader's language,
//! and a sentence for a switch that its reader must know of.
use super::app::App;
use super::page::Strip;
use crate::domain::letter::LetterId;
use crate::domain::switch::{Switch, banner_for};
use crate::locale::messages::Locale;

/// Of the site.
pub fn of_site(app: &App, locale: &Locale) -> Vec<Strip> {
    let board = app.switchboard.board();
    let mut strips: Vec<Strip> = banner(app, None, locale).into_iter().collect();
    if board.switches.is_on(Switch::ReadOnly, None) {
        strips.push(sentence(locale.msg("strip-read-only").to_string()));
    }
    strips
}

/// What a letter adds.
pub fn of_letter(app: &App, letter: LetterId, locale: &Locale) -> Vec<Strip> {
    let board = app.switchboard.board();
    let mut strips: Vec<Strip> = banner(app, Some(letter), locale).into_iter().collect();
    if board.switches.holds_for(Switch::HideIndividuals, letter) {
        strips.push(sentence(locale.msg("strip-individuals-hidden").to_string()));
    }
    strips
}

fn sentence(text: String) -> Strip {
    Strip {
        text,
        language: None,
    }
}

fn banner(app: &App, scope: Option<LetterId>, locale: &Locale) -> Option<Strip> {
    let board = app.switchboard.board();
    let languages: Vec<&str> = app
        .config
        .site
        .languages
        .iter()
        .map(String::as_str)
        .collect();
    let banner = banner_for(&board.banners, scope, locale.language(), &languages)?;
    Some(Strip {
        text: banner.text.clone(),
        language: (banner.language != locale.language()).then(|| banner.language.clone()),
    })
}
