//! Readings of data files that are going on, each in a process of its own, and how they are stopped.

use std::sync::{
    Arc, Mutex, PoisonError, Weak,
    atomic::{AtomicBool, Ordering},
};

use ingest::beside::Beside;
use tauri::{AppHandle, Manager, async_runtime::spawn_blocking};

/// Whether somebody has stopped a reading.
pub type Stop = Arc<AtomicBool>;

/// What is being read now.
#[derive(Default)]
pub struct Readings(Mutex<Vec<Weak<AtomicBool>>>);

impl Readings {
    fn begin(&self) -> Stop {
        let stop = Stop::default();
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|other| other.strong_count() > 0);
        all.push(Arc::downgrade(&stop));
        stop
    }

    /// Stops all of them. What they had read goes with their processes.
    pub fn stop(&self) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.drain(..).filter_map(|one| one.upgrade()).for_each(|one| one.store(true, Ordering::Relaxed));
    }
}

/// Begins a reading that can be stopped until what this returns is dropped.
pub fn begin(app: &AppHandle) -> Stop {
    app.state::<Readings>().begin()
}

/// Reads in a process of its own, and waits for it beside everything else.
pub async fn beside<T, E, R>(stop: &Stop, read: R) -> Result<T, E>
where
    T: Send + 'static,
    E: Send + 'static,
    R: FnOnce(&Beside<'_>) -> Result<T, E> + Send + 'static,
{
    let stop = Arc::clone(stop);
    let read = spawn_blocking(move || read(&Beside::new(&stop)));
    read.await.expect("BUG: waiting for a process does not panic")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stopping_reaches_what_is_being_read_and_nothing_that_begins_later() {
        let readings = Readings::default();
        let (one, other) = (readings.begin(), readings.begin());
        readings.stop();
        let later = readings.begin();
        assert!(one.load(Ordering::Relaxed) && other.load(Ordering::Relaxed));
        assert!(!later.load(Ordering::Relaxed));
    }
}
