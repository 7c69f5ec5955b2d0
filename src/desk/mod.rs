//! The desk: a web application on this computer alone, for those who print without a terminal. A form in the browser → the request
//! and the household that `pipeline` takes → pages to look at, and files. It has no rule of its own about what is printed.
//!
//! What a household says lives in the browser's tab. It comes with each request and is gone when that is answered; nothing of it is
//! written or told. The only exception is a batch, which holds its print files in memory until they are fetched or thrown away.

mod assets;
mod batch;
mod content;
mod edit;
mod faults;
mod guard;
mod import;
mod legend;
mod notes;
mod order;
mod page;
mod place;
mod preview;
mod print;
mod request;
mod rows;
mod slips;
mod state;
mod translations;
mod typed;
mod words;

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::num::NonZeroUsize;
use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use jiff::civil::Date;

use crate::lang::Lang;
use crate::source::Project;
use state::State;

/// How a desk is started.
#[derive(Debug, Clone)]
pub struct Options {
    /// The municipality, a folder of `content/`.
    pub kommune: String,
    /// Where to listen; if it is taken, on the next free one.
    pub port: u16,
    /// Nothing of the project is changed.
    pub is_read_only: bool,
    /// The day that is printed; else today, also after midnight.
    pub edition: Option<Date>,
    /// What staff are spoken to in until they choose: German or English.
    pub language: Lang,
    /// How many documents are made at a time.
    pub jobs: NonZeroUsize,
}

/// A desk that listens. Nothing is answered before [`Desk::run`].
#[derive(Debug)]
pub struct Desk {
    listener: TcpListener,
    port: u16,
    state: Arc<State>,
}

/// How many ports after the wanted one are tried.
const PORTS: u16 = 100;

/// What a form may hold. A household is a few kilobytes.
const MAX_FORM_BYTES: usize = 256 * 1024;

impl Desk {
    /// Reads the project and takes a port.
    ///
    /// # Errors
    /// If the municipality does not exist, no port is free, or the system gives no random numbers: the reason.
    pub fn open(project: Project, options: Options) -> Result<Self, String> {
        let listener = listen(options.port).map_err(|error| format!("no port can be listened on: {error}"))?;
        let port = listener.local_addr().map_err(|error| error.to_string())?.port();
        let state = Arc::new(State::new(project, options, port)?);
        Ok(Self { listener, port, state })
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// The address that opens the desk. Whoever has it may use the desk until the program ends.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/?key={}", self.port, self.state.key)
    }

    /// Answers until the program ends.
    ///
    /// # Errors
    /// If the system gives no threads, or the socket is lost.
    pub fn run(self) -> io::Result<()> {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_io().enable_time().build()?;
        let router = router(Arc::clone(&self.state));
        self.listener.set_nonblocking(true)?;
        runtime.block_on(async move {
            let listener = tokio::net::TcpListener::from_std(self.listener)?;
            axum::serve(listener, router).await
        })
    }
}

fn listen(wanted: u16) -> io::Result<TcpListener> {
    let mut last = io::Error::other("no port was tried");
    for port in wanted..=wanted.saturating_add(PORTS) {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) => last = error,
        }
    }
    Err(last)
}

fn router(state: Arc<State>) -> Router {
    Router::new()
        .route("/", get(print::page))
        .route("/preview", post(preview::preview))
        .route("/pdf", post(print::pdf))
        .route("/faults", get(faults::page))
        .route("/help", get(page::help))
        .merge(content::routes())
        .merge(translations::routes())
        .route("/undo/{id}", post(edit::undo))
        .route("/language/{tag}", get(page::choose_language))
        .route("/assets/{*name}", get(assets::asset))
        .layer(DefaultBodyLimit::max(MAX_FORM_BYTES))
        .merge(batch::routes())
        .merge(import::routes())
        .fallback(page::not_found)
        .layer(axum::middleware::from_fn_with_state(Arc::clone(&state), guard::guard))
        .with_state(state)
}
