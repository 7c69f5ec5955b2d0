//! Items → results in the items' order, several at a time, by threads of our own.
//!
//! Not Typst's pool: a worker of that pool that waits for the pages of one document would begin another in between, and more
//! documents would lie half-made in memory than were asked for.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::ScopedJoinHandle;

use rayon::{ThreadPool, ThreadPoolBuilder};

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
    in_threads(items, jobs, make, || ())
}

/// The same for whole documents, where every thread has enough to do: see [`Alone`].
pub(crate) fn in_parallel_alone<'a, T: Sync, R: Send>(
    items: &'a [T],
    jobs: NonZeroUsize,
    make: impl Fn(&'a T) -> Option<R> + Sync,
) -> Vec<R> {
    in_threads(items, jobs, make, Alone::default)
}

/// While it is there, this thread does itself what Typst would hand to its pool: where every core has a document of its own, to hand
/// over and to wait costs more than it gives. For threads that live long: of each, rayon keeps some kilobytes for ever.
pub(crate) struct Alone {
    /// Without one all is as it was before.
    _pool: Option<ThreadPool>,
}

impl Default for Alone {
    fn default() -> Self {
        Self { _pool: ThreadPoolBuilder::new().num_threads(1).use_current_thread().build().ok() }
    }
}

fn in_threads<'a, T: Sync, R: Send, S>(
    items: &'a [T],
    jobs: NonZeroUsize,
    make: impl Fn(&'a T) -> Option<R> + Sync,
    begin: impl Fn() -> S + Sync,
) -> Vec<R> {
    let jobs = jobs.get().min(items.len());
    if jobs < 2 {
        return items.iter().filter_map(make).collect();
    }
    let next = AtomicUsize::new(0);
    let worker = || {
        let _begun = begin();
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
