//! `/desk/letters/{slug}/co-hosts`: who hosts a letter beside its host, one a line.
use super::super::session::Owning;
use super::form::{Form, Sent};
use super::head::{self, slug};
use super::settings;
use crate::acts::change_settings::{HostsError, set_co_hosts};
use crate::domain::co_host::CoHost;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

pub async fn set(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<String>,
    owning: Owning<Sent>,
) -> Result<HttpResponse, Error> {
    let Owning { reading, form } = owning;
    let mut form = Form::sent(form);
    let locale = &reader.locale;
    let status = match CoHost::parse_lines(form.value("hosts")) {
        Err(line) => {
            let told = locale.msg("hosts-bad-line").arg("line", line.0);
            form.fault("hosts", told);
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Ok(hosts) => {
            let letter = slug(&path)?;
            let seen = form.value("seen").to_owned();
            let (by, now) = (reading.actor(), reader.now);
            match set_co_hosts(&app.workshop, letter.clone(), seen, hosts, by, now).await {
                Ok(()) => return Ok(answer::see_other(head::path(&letter, "/settings"))),
                Err(HostsError::Store(error)) => return Err(error.into()),
                Err(HostsError::Changed(known)) => {
                    let told = locale.msg("hosts-changed");
                    form.fault("hosts", told.arg("hosts", CoHost::lines(&known)));
                    form.set("seen", CoHost::fingerprint(&known));
                    StatusCode::CONFLICT
                }
            }
        }
    };
    let mut page = settings::page(&app, &reader, &reading, &path, None).await?;
    page.hosts = form;
    answer::private(status, &page)
}
