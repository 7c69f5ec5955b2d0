//! Items → results in the items' order, several at a time, by threads of our own.
//!
//! Not Typst's pool: a worker of that pool that waits for the pages of one document would begin another in between, and more
//! documents would lie half-made in memory than were asked for.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::ScopedJoinHandle;

/// How many threads can run at once.
pub(crate) fn cores() -> NonZeroUsize {
    std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN)
}

/// Takes the items, `jobs` at a time; those of which `make` returns nothing are left out.
pub(crate) fn in_parallel<'a, T: Sync, R: Send>(
    items: &'a [T],
    jobs: NonZeroUsize,
    make: impl Fn(&'a T) -> Option<R> + Sync,
) -> Vec<R> {
    let jobs = jobs.get().min(items.len());
    if jobs < 2 {
        return items.iter().filter_map(make).collect();
    }
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut made = Vec::new();
        while let Some((index, item)) = {
            let index = next.fetch_add(1, Ordering::Relaxed);
            items.get(index).map(|item| (index, item))
        } {
            made.extend(make(item).map(|one| (index, one)));
        }
        made
    };
    let mut all = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..jobs).map(|_| scope.spawn(worker)).collect();
        threads.into_iter().flat_map(joined).collect::<Vec<_>>()
    });
    all.sort_by_key(|(index, _)| *index);
    all.into_iter().map(|(_, made)| made).collect()
}

/// The result of a thread; its panic goes on in this one.
pub(crate) fn joined<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}
