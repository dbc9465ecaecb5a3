//! A bare window: with one word in it, what the bench measures the real one against; or, where a folder is named,
//! with the page of that folder. Nothing of ours is in it.

use std::{
    borrow::Cow,
    fs,
    path::{Path, PathBuf},
};

use tauri::{
    WebviewUrl, WebviewWindowBuilder,
    http::{Response, StatusCode, Uri, header::CONTENT_TYPE},
};

fn main() {
    let folder = std::env::args_os().nth(1).map(PathBuf::from);
    let page = match folder {
        Some(_) => {
            WebviewUrl::CustomProtocol("pages://localhost/index.html".parse().expect("BUG: an address"))
        }
        None => WebviewUrl::default(),
    };
    let folder = folder.unwrap_or_default();
    tauri::Builder::default()
        .register_uri_scheme_protocol("pages", move |_, request| file_of(&folder, request.uri()))
        .setup(move |app| {
            WebviewWindowBuilder::new(app, "main", page).inner_size(1280.0, 720.0).build()?;
            Ok(())
        })
        .run(tauri::generate_context!("examples/bare/tauri.conf.json"))
        .expect("BUG: the window's own file is built into the program");
}

fn file_of(folder: &Path, address: &Uri) -> Response<Cow<'static, [u8]>> {
    let path = folder.join(address.path().trim_start_matches('/'));
    let kind = match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    };
    let answer = Response::builder().header(CONTENT_TYPE, kind);
    match fs::read(path) {
        Ok(bytes) => answer.body(bytes.into()),
        Err(_) => answer.status(StatusCode::NOT_FOUND).body(Cow::default()),
    }
    .expect("BUG: the header is made of plain letters")
}
