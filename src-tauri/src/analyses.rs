//! Analyses of the map that are going on. The newest counts: one that begins stops those before it, whose answer nobody
//! waits for any more.

use std::{
    ops::ControlFlow,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use tauri::{AppHandle, Manager};

use crate::events;

/// The number of the newest analysis.
#[derive(Default)]
pub struct Analyses(Arc<AtomicU64>);

/// What is shorter than this is not told of.
const QUIET: Duration = Duration::from_millis(400);
/// Not more often than people can see.
const PAUSE: Duration = Duration::from_millis(100);

impl Analyses {
    /// Begins one and stops all before it; what it returns is asked from time to time whether to go on, with the share
    /// that is done.
    pub fn begin<F: FnMut(f64) + Send>(
        &self,
        mut tell: F,
    ) -> impl FnMut(f64) -> ControlFlow<()> + Send + use<F> {
        let (newest, begun) = (Arc::clone(&self.0), Instant::now());
        let own = newest.fetch_add(1, Ordering::Relaxed) + 1;
        let mut told = begun + QUIET - PAUSE;
        move |done| {
            if newest.load(Ordering::Relaxed) != own {
                return ControlFlow::Break(());
            }
            if told.elapsed() >= PAUSE {
                told = Instant::now();
                tell(done);
            }
            ControlFlow::Continue(())
        }
    }

    /// Stops whatever goes on.
    pub fn stop(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// Begins an analysis whose progress the page is told.
pub fn begin(app: &AppHandle) -> impl FnMut(f64) -> ControlFlow<()> + Send + use<> {
    let app_told = app.clone();
    app.state::<Analyses>().begin(move |share| events::analysis_progress(&app_told, share))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_analysis_goes_on_and_those_before_it_stop() {
        let analyses = Analyses::default();
        let mut old = analyses.begin(|_| ());
        assert!(old(0.1).is_continue());
        let mut new = analyses.begin(|_| ());
        assert!(old(0.2).is_break() && new(0.2).is_continue());
        analyses.stop();
        assert!(new(0.3).is_break());
    }

    #[test]
    fn a_short_analysis_tells_nobody() {
        let mut told = 0;
        let analyses = Analyses::default();
        let mut short = analyses.begin(|_| told += 1);
        assert!((0..100).all(|done| short(f64::from(done) / 100.0).is_continue()));
        drop(short);
        assert_eq!(told, 0);
    }
}
